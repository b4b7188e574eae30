import { type Bars, dataMatrix, ean13, type Matrix, qrCode } from "./codes.ts"
import { type Barcode, type Label, LabelRefusal } from "./label.ts"
import { points } from "./points.ts"
import type { Sheet } from "./sheet.ts"
import { type Line, linesOf, runOn } from "./words.ts"

/** All lengths in millimetres. */
interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** Printers and cutters are not exact: nothing stands nearer to a sticker's edge. */
const EDGE = 1.8
const GAP = 1.5
const CODE_HEIGHT = 2.6
/** Four modules of a QR code stay light around it (ISO/IEC 18004); beside the sticker's edge that is `EDGE` and these. */
const QUIET_MODULES = 4
/** Share of a sticker's width that the QR code takes at most. */
const QR_SHARE = 0.42
const SMALLEST_QR = 14
/** The smallest EAN-13 of the GS1 General Specifications: 80 % of the nominal size, 0.264 mm a module. */
const EAN_MODULE = 0.264
const EAN_QUIET = { left: 11, right: 7 }
const EAN_BARS = 95
const EAN_WIDTH = (EAN_QUIET.left + EAN_BARS + EAN_QUIET.right) * EAN_MODULE
const EAN_HEIGHT = 8
/** What sums of fractions may be off. */
const TOLERANCE = 1e-6
const EAN_DIGITS_HEIGHT = 2
const DATA_MATRIX_MODULE = 0.4
const LARGEST_TYPE = 8
/** Its capitals are 0.9 mm high. */
const SMALLEST_TYPE = 3.6
/** Share of the type's size by which lines move together: enough stays for two marks above a capital. */
const LINE_GAP = -0.12

/** Draws one label into its place on the page. Throws a `LabelRefusal` where its barcode is missing or too large, or its words are. */
export function drawLabel(
  document: PDFKit.PDFDocument,
  label: Label,
  { place, size, barcode }: { place: { left: number; top: number }; size: Sheet["label"]; barcode: Barcode },
): void {
  const inside = {
    left: place.left + EDGE,
    top: place.top + EDGE,
    width: size.width - 2 * EDGE,
    height: size.height - 2 * EDGE,
  }
  const side = qrSide(inside, { share: size.width * QR_SHARE, barcode })
  drawMatrix(document, qrCode(label), { left: inside.left, top: inside.top, width: side, height: side })
  drawCode(document, label.code, { ...inside, top: inside.top + side, width: side, height: CODE_HEIGHT })

  const beside = { ...inside, left: inside.left + side + GAP, width: inside.width - side - GAP }
  const barcodeHeight = drawBarcode(document, label, { barcode, box: beside })
  drawWords(document, linesOf(label), { ...beside, height: beside.height - barcodeHeight })
}

/** As large as the sticker allows; beside an EAN-13 it leaves that its width where it stays large enough itself. */
function qrSide(inside: Box, { share, barcode }: { share: number; barcode: Barcode }): number {
  const besideEan = inside.width - GAP - EAN_WIDTH
  const widest = barcode === "ean13" && besideEan >= SMALLEST_QR ? Math.min(share, besideEan) : share
  return Math.min(inside.height - CODE_HEIGHT, widest)
}

/** Draws it at the bottom of the box; answers how high it is. */
function drawBarcode(
  document: PDFKit.PDFDocument,
  label: Label,
  { barcode, box }: { barcode: Barcode; box: Box },
): number {
  if (barcode === "none") return 0
  return barcode === "ean13" ? drawEan(document, label, box) : drawDataMatrix(document, label, box)
}

function drawEan(document: PDFKit.PDFDocument, label: Label, box: Box): number {
  const bars = ean13(label)
  const height = EAN_HEIGHT + EAN_DIGITS_HEIGHT
  requireRoom(box, { width: EAN_WIDTH, height })
  const left = box.left + EAN_QUIET.left * EAN_MODULE
  const top = box.top + box.height - height
  drawBars(document, bars, { left, top, width: EAN_MODULE, height: EAN_HEIGHT })
  drawCode(document, String(label.gtin), {
    left: box.left,
    top: top + EAN_HEIGHT,
    width: EAN_WIDTH,
    height: EAN_DIGITS_HEIGHT,
  })
  return height + GAP / 2
}

function drawDataMatrix(document: PDFKit.PDFDocument, label: Label, box: Box): number {
  const matrix = dataMatrix(label)
  const width = matrix.columns * DATA_MATRIX_MODULE
  const height = matrix.rows * DATA_MATRIX_MODULE
  requireRoom(box, { width, height })
  const left = box.left + box.width - width
  const top = box.top + box.height - height
  drawSquares(document, matrix, { left, top, width, height })
  return height + GAP
}

/** At least half of the height stays for the words. */
function requireRoom(box: Box, needed: { width: number; height: number }): void {
  if (needed.width <= box.width + TOLERANCE && needed.height <= box.height / 2) return
  throw new LabelRefusal("barcode_does_not_fit", "The sticker is too small for this barcode.")
}

function drawMatrix(document: PDFKit.PDFDocument, matrix: Matrix, box: Box): void {
  const quiet = Math.max(0, QUIET_MODULES - EDGE / (box.width / (matrix.columns + 2 * QUIET_MODULES)))
  const module = box.width / (matrix.columns + 2 * quiet)
  const margin = quiet * module
  const side = matrix.columns * module
  drawSquares(document, matrix, {
    left: box.left + margin,
    top: box.top + margin,
    width: side,
    height: side,
  })
}

/** Neighbours in a row become one rectangle, so that no hair lines show between them. */
function drawSquares(document: PDFKit.PDFDocument, { columns, rows, isDark }: Matrix, box: Box): void {
  const module = box.width / columns
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; ) {
      let end = column
      while (end < columns && isDark(end, row)) end++
      if (end > column) {
        rectangle(document, {
          left: box.left + column * module,
          top: box.top + row * module,
          width: (end - column) * module,
          height: module,
        })
      }
      column = end + 1
    }
  }
  document.fill("black")
}

function drawBars(document: PDFKit.PDFDocument, bars: Bars, first: Box): void {
  let left = first.left
  for (const [index, modules] of bars.entries()) {
    const width = modules * first.width
    if (index % 2 === 0) rectangle(document, { ...first, left, width })
    left += width
  }
  document.fill("black")
}

function rectangle(document: PDFKit.PDFDocument, { left, top, width, height }: Box): void {
  document.rect(points(left), points(top), points(width), points(height))
}

function drawCode(document: PDFKit.PDFDocument, code: string, box: Box): void {
  const lines: Line[] = [{ text: code, weight: "plain" }]
  const size = sizeThatFits(document, lines, box, { isOneLine: true }) ?? SMALLEST_TYPE
  document
    .font("plain")
    .fontSize(size)
    .text(code, points(box.left), points(box.top), {
      width: points(box.width),
      align: "center",
      lineBreak: false,
    })
}

/** A line for each thing; where the sticker is too small for that, one after the other. All of it, or a refusal. */
function drawWords(document: PDFKit.PDFDocument, lines: Line[], box: Box): void {
  for (const layout of [lines, runOn(lines)]) {
    const size = sizeThatFits(document, layout, box, { isOneLine: false })
    if (size !== undefined) {
      drawLines(document, layout, { box, size })
      return
    }
  }
  throw new LabelRefusal("words_do_not_fit", "The sticker is too small for all that has to stand on it.")
}

function drawLines(
  document: PDFKit.PDFDocument,
  lines: Line[],
  { box, size }: { box: Box; size: number },
): void {
  let top = points(box.top)
  for (const { text, weight } of lines) {
    document.font(weight).fontSize(size).text(text, points(box.left), top, wrapping(box, size))
    top = document.y
  }
}

function wrapping(box: Box, size: number): { width: number; lineGap: number } {
  return { width: points(box.width), lineGap: size * LINE_GAP }
}

/** The largest type, in points, in which all lines find room; nothing where they do not even in the smallest one. */
function sizeThatFits(
  document: PDFKit.PDFDocument,
  lines: Line[],
  box: Box,
  { isOneLine }: { isOneLine: boolean },
): number | undefined {
  for (let size = LARGEST_TYPE; size > SMALLEST_TYPE - TOLERANCE; size -= 0.2) {
    const heights = lines.map(({ text, weight }) => {
      document.font(weight).fontSize(size)
      if (isOneLine && document.widthOfString(text) > points(box.width)) return Number.POSITIVE_INFINITY
      return document.heightOfString(text, wrapping(box, size))
    })
    if (heights.reduce((sum, height) => sum + height, 0) <= points(box.height)) return size
  }
  return undefined
}
