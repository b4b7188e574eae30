import { setImmediate } from "node:timers/promises"
import { bytesOf, newDocument } from "@cho-ocop/pdf"
import { drawLabel } from "./draw-label.ts"
import { type Barcode, type Label, LabelRefusal, MOST_LABELS } from "./label.ts"
import { points } from "./points.ts"
import { placeOf, SHEETS, type SheetName } from "./sheet.ts"

export interface LabelSheetsOptions {
  sheet: SheetName
  barcode: Barcode
  /** Stickers of the first sheet that are used already. */
  used?: number
  /** Called after each page with how many labels are drawn so far. */
  onProgress?: (drawn: number) => void
}

/**
 * The labels as a PDF to print at 100 %, in their order, in black, with the type embedded. Lets others work after each
 * label. Throws a `LabelRefusal`: `no_labels`, `too_many_labels` (over 5,000), `gtin_missing`, `gtin_invalid`,
 * `barcode_does_not_fit`, `words_do_not_fit`.
 */
export async function labelSheets(
  labels: readonly Label[],
  { sheet: name, barcode, used = 0, onProgress }: LabelSheetsOptions,
): Promise<Buffer> {
  if (labels.length === 0) throw new LabelRefusal("no_labels", "There is no label to print.")
  if (labels.length > MOST_LABELS) {
    throw new LabelRefusal("too_many_labels", `At most ${MOST_LABELS} labels are printed at once.`)
  }
  const sheet = SHEETS[name]
  const onPage = sheet.columns * sheet.rows
  const first = used % onPage
  const document = newDocument({ autoFirstPage: false, margin: 0 })
  for (const [index, label] of labels.entries()) {
    await setImmediate()
    const sticker = (first + index) % onPage
    if (index === 0 || sticker === 0) {
      onProgress?.(index)
      document.addPage({
        size: [points(sheet.page.width), points(sheet.page.height)],
        margin: 0,
      })
    }
    drawLabel(document, label, { place: placeOf(sheet, sticker), size: sheet.label, barcode })
  }
  onProgress?.(labels.length)
  return bytesOf(document)
}
