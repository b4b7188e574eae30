import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { PDFiumLibrary } from "@hyzyla/pdfium"
import { prepareZXingModule, type ReaderOptions, readBarcodes } from "zxing-wasm/reader"

/** What a cheap label printer prints, so what a scanner sees at best. */
const DOTS_PER_INCH = 203
const POINTS_PER_INCH = 72

export interface ReadCode {
  format: string
  text: string
}

/** Renders each page of a PDF and reads every code on it, as a scanner would. */
export async function readCodes(pdf: Buffer, formats: ReaderOptions["formats"]): Promise<ReadCode[][]> {
  const wasm = fileURLToPath(import.meta.resolve("zxing-wasm/reader/zxing_reader.wasm"))
  const wasmBinary = new Uint8Array(await readFile(wasm)).buffer
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(pdf)
    const pages: ReadCode[][] = []
    for (const page of document.pages()) {
      const { data, width, height } = await page.render({
        scale: DOTS_PER_INCH / POINTS_PER_INCH,
        render: "bitmap",
      })
      const image = { data: new Uint8ClampedArray(data), width, height, colorSpace: "srgb" as const }
      const found = await readBarcodes(image as Parameters<typeof readBarcodes>[0], {
        formats,
        maxNumberOfSymbols: 255,
        tryHarder: true,
      })
      pages.push(found.map(({ format, text }) => ({ format, text })))
    }
    return pages
  } finally {
    library.destroy()
  }
}
