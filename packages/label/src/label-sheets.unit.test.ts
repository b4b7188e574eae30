import { extractText, getDocumentProxy } from "unpdf"
import { describe, expect, it } from "vitest"
import { readCodes } from "../test/read-codes.ts"
import { type Label, LabelRefusal } from "./label.ts"
import { labelSheets } from "./label-sheets.ts"
import { SHEETS, type SheetName } from "./sheet.ts"

const GTIN = "8935001000129"

const lotLabel: Label = {
  url: "https://choocop.example/q/7K2MP-QX49R",
  code: "7K2MP-QX49R",
  name: { vi: "Trà hoa vàng Ba Chẽ sấy thăng hoa", en: "Golden camellia tea, freeze-dried" },
  product_code: "22-06862-03-2024",
  lot: "L2026-11A",
  made_on: "2026-11-01",
  best_before: "2028-11-01",
  producer: "Hợp tác xã Nông nghiệp Đạp Thanh",
  address: "Thôn Bắc Xa, xã Ba Chẽ, tỉnh Quảng Ninh",
  gtin: GTIN,
  serial: null,
}

const packLabels = (count: number): Label[] =>
  Array.from({ length: count }, (_, index) => ({
    ...lotLabel,
    url: `https://choocop.example/q/7K2MP-QX49R-${index}`,
    code: `7K2MP-QX49R-${index}`,
    serial: `7K2MPQ${String(index).padStart(4, "0")}`,
  }))

const textsOf = (pages: { text: string }[][]) => pages.flat().map(({ text }) => text)

describe("printed labels", { timeout: 60_000 }, () => {
  it.each(Object.keys(SHEETS) as SheetName[])("can all be read back from a filled %s", async (sheet) => {
    const { columns, rows } = SHEETS[sheet]
    const labels = packLabels(columns * rows + 2)
    const pdf = await labelSheets(labels, { sheet, barcode: "none" })
    const pages = await readCodes(pdf, ["QRCode"])
    expect(pages.map((page) => page.length)).toEqual(
      columns * rows === 1 ? labels.map(() => 1) : [columns * rows, 2],
    )
    expect(textsOf(pages).toSorted()).toEqual(labels.map(({ url }) => url).toSorted())
  })

  it.each(["a4_21", "a4_24", "roll_50x30"] as const)(
    "carry the number that tills scan on %s",
    async (sheet) => {
      const pdf = await labelSheets([lotLabel], { sheet, barcode: "ean13" })
      expect(textsOf(await readCodes(pdf, ["EAN13"]))).toEqual([GTIN])
      expect(textsOf(await readCodes(pdf, ["QRCode"]))).toEqual([lotLabel.url])
    },
  )

  it.each(["a4_21", "a4_24", "a4_40", "roll_50x30"] as const)(
    "carry number, lot and serial for trade on %s",
    async (sheet) => {
      const [pack] = packLabels(1)
      const pdf = await labelSheets([{ ...lotLabel, ...pack }], { sheet, barcode: "gs1_datamatrix" })
      expect(textsOf(await readCodes(pdf, ["DataMatrix"]))).toEqual([
        `(01)0${GTIN}(10)L2026-11A(21)7K2MPQ0000`,
      ])
    },
  )

  it("carry both barcodes on every one of a filled sheet", async () => {
    const { columns, rows } = SHEETS.a4_24
    const labels = packLabels(columns * rows)
    const trade = await readCodes(await labelSheets(labels, { sheet: "a4_24", barcode: "gs1_datamatrix" }), [
      "DataMatrix",
    ])
    const said = labels.map(({ serial }) => `(01)0${GTIN}(10)L2026-11A(21)${serial}`)
    expect(textsOf(trade).toSorted()).toEqual(said.toSorted())
    const tills = await readCodes(await labelSheets(labels, { sheet: "a4_24", barcode: "ean13" }), ["EAN13"])
    expect(textsOf(tills)).toEqual(labels.map(() => GTIN))
  })

  it("begin where the first sheet has stickers left", async () => {
    const { columns, rows } = SHEETS.a4_40
    const used = columns * rows - 4
    const pdf = await labelSheets(packLabels(10), { sheet: "a4_40", barcode: "none", used })
    expect((await readCodes(pdf, ["QRCode"])).map((page) => page.length)).toEqual([4, 6])
  })

  it("tell how far they are", async () => {
    const seen: number[] = []
    await labelSheets(packLabels(50), {
      sheet: "a4_24",
      barcode: "none",
      onProgress: (drawn) => seen.push(drawn),
    })
    expect(seen).toEqual([0, 24, 48, 50])
  })
})

/** Long, as names and addresses are here. */
const longLabel: Label = {
  ...lotLabel,
  name: {
    vi: "Chả mực giã tay truyền thống Hạ Long thượng hạng",
    en: "Hand-pounded Ha Long squid cakes, premium grade",
  },
  producer: "Hợp tác xã Dịch vụ Nông nghiệp Tổng hợp Thành Đạt",
  address: "Số 127, tổ 4, khu Trới 2, phường Hoành Bồ, tỉnh Quảng Ninh",
}

/** Lines break anywhere. */
const withoutSpaces = (text: string) => text.normalize("NFC").replaceAll(/\s+/g, "")
const wordsOf = async (pdf: Buffer) => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return withoutSpaces(text)
}

describe("the words of a label", { timeout: 60_000 }, () => {
  it.each(Object.keys(SHEETS) as SheetName[])(
    "all stand on %s, in both languages, in a type of its own",
    async (sheet) => {
      const label = sheet === "a4_65" ? lotLabel : longLabel
      const pdf = await labelSheets([label], { sheet, barcode: "none" })
      const words = await wordsOf(pdf)
      const { name, code, product_code, lot, producer, address } = label
      for (const expected of [
        code,
        name.vi,
        name.en,
        `Lô / Lot: ${lot}`,
        "NSX / Made: 01/11/2026",
        "HSD / Best before: 01/11/2028",
        `Mã OCOP / Code: ${product_code}`,
        producer,
        address,
      ]) {
        expect(words).toContain(withoutSpaces(String(expected)))
      }
      expect(pdf.toString("latin1")).toContain("/FontFile2")
    },
  )
})

describe("labels that cannot be printed", () => {
  const refusalOf = async (...asked: Parameters<typeof labelSheets>) => {
    const thrown = await labelSheets(...asked).catch((error: unknown) => error)
    if (!(thrown instanceof LabelRefusal)) throw new Error(`not refused: ${thrown}`)
    return thrown.code
  }

  it("are refused with the reason", async () => {
    const on = (sheet: SheetName) => ({ sheet, barcode: "ean13" as const })
    expect(await refusalOf([], on("a4_24"))).toBe("no_labels")
    expect(await refusalOf(packLabels(5001), on("a4_24"))).toBe("too_many_labels")
    expect(await refusalOf([{ ...lotLabel, gtin: null }], on("a4_24"))).toBe("gtin_missing")
    expect(await refusalOf([{ ...lotLabel, gtin: "8935001000123" }], on("a4_24"))).toBe("gtin_invalid")
    expect(await refusalOf([lotLabel], on("a4_65"))).toBe("barcode_does_not_fit")
    expect(await refusalOf([longLabel], { sheet: "a4_65", barcode: "none" })).toBe("words_do_not_fit")
    const small = { sheet: "a4_65", barcode: "gs1_datamatrix" } as const
    expect(await refusalOf(packLabels(1), small)).toBe("barcode_does_not_fit")
    const matrix = { sheet: "a4_24", barcode: "gs1_datamatrix" } as const
    expect(await refusalOf([{ ...lotLabel, gtin: "8935001000123" }], matrix)).toBe("gtin_invalid")
  })
})
