import { crc32, deflateRawSync } from "node:zlib"
import writeXlsxFile from "write-excel-file/node"
import { readTable } from "../../src/import/read-table.ts"

const MB = 1024 * 1024
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

interface Entry {
  name: string
  content: string
  /** The names by which the directory lists it: its own, others, or none. */
  listedAs?: string[]
  /** Not packed, and listed as if there were nothing in it. */
  isStored?: boolean
}

/** A workbook of a kilobyte with one word in that cell, and whatever else stands in its file. */
function workbookWithCell(cell: string, ...others: Entry[]): Buffer {
  return zipOf([
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { name: "xl/worksheets/sheet1.xml", content: sheetWith(cell, "far") },
    ...others,
  ])
}

function sheetWith(cell: string, word: string): string {
  const row = /\d+/.exec(cell)?.[0]
  return `<worksheet xmlns="${main}"><sheetData><row r="${row}"><c r="${cell}" t="inlineStr"><is><t>${word}</t></is></c></row></sheetData></worksheet>`
}

function zipOf(files: Entry[]): Buffer {
  const entries: Buffer[] = []
  const directory: Buffer[] = []
  for (const { name, content, listedAs = [name], isStored = false } of files) {
    const packed = isStored ? Buffer.from(content) : deflateRawSync(content)
    const factsOf = (called: string) => {
      const facts = Buffer.alloc(26)
      facts.writeUInt16LE(20, 0)
      facts.writeUInt16LE(isStored ? 0 : 8, 4)
      facts.writeUInt32LE(crc32(content), 10)
      facts.writeUInt32LE(packed.length, 14)
      facts.writeUInt32LE(isStored ? 0 : Buffer.byteLength(content), 18)
      facts.writeUInt16LE(called.length, 22)
      return facts
    }
    const place = Buffer.alloc(14)
    place.writeUInt32LE(Buffer.concat(entries).length, 10)
    entries.push(Buffer.from("PK\u0003\u0004"), factsOf(name), Buffer.from(name), packed)
    for (const called of listedAs) {
      const sign = Buffer.from("PK\u0001\u0002\u0014\u0000")
      directory.push(Buffer.concat([sign, factsOf(called), place, Buffer.from(called)]))
    }
  }
  const [before, listed] = [Buffer.concat(entries), Buffer.concat(directory)]
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(before.length, 12)
  return Buffer.concat([before, listed, Buffer.from("PK\u0005\u0006"), end])
}

it("reads a workbook and a CSV alike", async () => {
  const cell = (value: string) => ({ value, type: String })
  const workbook = await writeXlsxFile([
    [cell("tên"), cell("giá")],
    [cell("Trà"), cell("5")],
  ]).toBuffer()
  expect(await readTable(workbook)).toEqual(await readTable(Buffer.from("tên;giá\nTrà;5\n\n")))
  expect(await readTable(workbookWithCell("B2"))).toEqual([
    ["", ""],
    ["", "far"],
  ])
})

it("reads what the workbook's directory lists, and nothing that is hidden beside it", async () => {
  const hidden = { name: "xl/worksheets/sheet1.xml", content: sheetWith("A1", "hidden"), listedAs: [] }
  expect(await readTable(workbookWithCell("A1", hidden))).toEqual([["far"]])
})

it("refuses a workbook that unfolds to more than a table needs, whatever it says", async () => {
  const copies = Array.from({ length: 10 }, (_, copy) => `xl/media/${copy}.bin`)
  const bombs: Record<string, Entry> = {
    "a file of 31 MB": { name: "xl/media/a.bin", content: " ".repeat(31 * MB) },
    "one of 4 MB ten times": { name: "a", content: " ".repeat(4 * MB), listedAs: copies, isStored: true },
  }
  for (const [what, bomb] of Object.entries(bombs)) {
    const reading = readTable(workbookWithCell("A1", bomb))
    await expect(reading, what).rejects.toMatchObject({ code: "table_unreadable" })
  }
})

it("refuses a table that unfolds far beyond what a table is, and goes on", async () => {
  const bombs = {
    "a cell a million rows down": workbookWithCell("XFD1048576"),
    "a wide sheet": workbookWithCell("XFD2000"),
    "nothing but lines": Buffer.alloc(5 * MB, "\n"),
    "nothing but columns": Buffer.alloc(5 * MB, ";"),
  }
  for (const [what, bytes] of Object.entries(bombs)) {
    await expect(readTable(bytes), what).rejects.toMatchObject({ code: "table_too_long" })
  }
  expect(await readTable(Buffer.from("a,b\n1,2"))).toEqual([
    ["a", "b"],
    ["1", "2"],
  ])
})
