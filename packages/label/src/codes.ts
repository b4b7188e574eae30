import barcodes from "bwip-js/node"
import { type Label, LabelRefusal } from "./label.ts"

/** A code of dark and light squares, row by row. */
export interface Matrix {
  columns: number
  rows: number
  isDark: (column: number, row: number) => boolean
}

/** Widths of bars and spaces in turn, in modules; the first one is a bar. */
export type Bars = readonly number[]

/** Medium error correction (ISO/IEC 18004): a label that is scratched a little can still be read. */
export function qrCode({ url }: Pick<Label, "url">): Matrix {
  return matrixOf("qrcode", url, { eclevel: "M" })
}

/**
 * GS1 DataMatrix with the product's number (01), lot (10) and serial (21), of the GS1 General Specifications.
 * Throws `gtin_missing`, `gtin_invalid`.
 */
export function dataMatrix(label: Pick<Label, "gtin" | "lot" | "serial">): Matrix {
  const serial = label.serial === null ? "" : `(21)${label.serial}`
  return readable(() => matrixOf("gs1datamatrix", `(01)0${gtinOf(label)}(10)${label.lot}${serial}`))
}

/** EAN-13 of the product's number. Throws `gtin_missing`, `gtin_invalid`. */
export function ean13(label: Pick<Label, "gtin">): Bars {
  return readable(() => {
    const [drawn] = barcodes.raw({ bcid: "ean13", text: gtinOf(label) })
    if (!drawn || !("sbs" in drawn)) throw new Error("EAN-13 has no bars")
    return drawn.sbs
  })
}

function matrixOf(bcid: string, text: string, options: { eclevel?: string } = {}): Matrix {
  const [drawn] = barcodes.raw({ bcid, text, ...options })
  if (!drawn || !("pixs" in drawn)) throw new Error(`${bcid} has no squares`)
  const { pixs, pixx, pixy } = drawn
  return { columns: pixx, rows: pixy, isDark: (column, row) => pixs[row * pixx + column] === 1 }
}

function gtinOf({ gtin }: Pick<Label, "gtin">): string {
  if (gtin === null) throw new LabelRefusal("gtin_missing", "The product has no number of GS1.")
  return gtin
}

/** The library names what is wrong with a number by codes of its own. */
function readable<Code>(draw: () => Code): Code {
  try {
    return draw()
  } catch (thrown) {
    if (!/badCheck(sum|Digit)/i.test(String(thrown))) throw thrown
    throw new LabelRefusal("gtin_invalid", "The check digit of the product's number is wrong.")
  }
}
