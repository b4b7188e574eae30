export { type Barcode, Label, LabelRefusal, type LabelRefusalCode, MOST_LABELS } from "./label.ts"
export { type LabelSheetsOptions, labelSheets } from "./label-sheets.ts"
export { SHEETS, type SheetName } from "./sheet.ts"
