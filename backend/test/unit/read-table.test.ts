import { crc32, deflateRawSync } from "node:zlib"
import writeXlsxFile from "write-excel-file/node"
import { readTable } from "../../src/import/read-table.ts"

const MB = 1024 * 1024
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

type Files = [name: string, content: string][]

/** A workbook of a kilobyte with one word in that cell; the unlisted files stand in it, and not in its directory. */
function workbookWithCell(cell: string, unlisted: Files = []): Buffer {
  return zipOf(filesWithCell(cell), unlisted)
}

function filesWithCell(cell: string): Files {
  return Object.entries({
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheetWith(cell, "far"),
  })
}

function sheetWith(cell: string, word: string): string {
  const row = /\d+/.exec(cell)?.[0]
  return `<worksheet xmlns="${main}"><sheetData><row r="${row}"><c r="${cell}" t="inlineStr"><is><t>${word}</t></is></c></row></sheetData></worksheet>`
}

function zipOf(files: Files, unlisted: Files = []): Buffer {
  const entries: Buffer[] = []
  const directory: Buffer[] = []
  for (const [name, content] of [...files, ...unlisted]) {
    const packed = deflateRawSync(content)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(Buffer.byteLength(content), 18)
    facts.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(Buffer.concat(entries).length, 10)
    entries.push(Buffer.from("PK\u0003\u0004"), facts, Buffer.from(name), packed)
    directory.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), facts, place, Buffer.from(name)]),
    )
  }
  const [before, listed] = [Buffer.concat(entries), Buffer.concat(directory.slice(0, files.length))]
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
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
  const hidden: Files = [["xl/worksheets/sheet1.xml", sheetWith("A1", "hidden")]]
  expect(await readTable(workbookWithCell("A1", hidden))).toEqual([["far"]])
})

it("refuses a workbook that says it unfolds to more than a table needs", async () => {
  const padding: Files = [["xl/media/padding.bin", " ".repeat(31 * MB)]]
  await expect(readTable(zipOf([...filesWithCell("A1"), ...padding]))).rejects.toMatchObject({
    code: "table_unreadable",
  })
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
