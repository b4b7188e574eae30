/** A sheet or roll of blank stickers; all lengths in millimetres. */
export interface Sheet {
  page: { width: number; height: number }
  label: { width: number; height: number }
  columns: number
  rows: number
  /** From the page's left and top edge to the first sticker. */
  margin: { left: number; top: number }
  /** Between two stickers. */
  gap: { x: number; y: number }
}

const A4 = { width: 210, height: 297 }

/** What sticker paper is sold as: A4 sheets by their count of stickers, and a roll of 50 × 30 mm. */
export const SHEETS = {
  a4_21: {
    page: A4,
    label: { width: 63.5, height: 38.1 },
    columns: 3,
    rows: 7,
    margin: { left: 7.2, top: 15.1 },
    gap: { x: 2.5, y: 0 },
  },
  a4_24: {
    page: A4,
    label: { width: 70, height: 37 },
    columns: 3,
    rows: 8,
    margin: { left: 0, top: 0.5 },
    gap: { x: 0, y: 0 },
  },
  a4_40: {
    page: A4,
    label: { width: 52.5, height: 29.7 },
    columns: 4,
    rows: 10,
    margin: { left: 0, top: 0 },
    gap: { x: 0, y: 0 },
  },
  a4_65: {
    page: A4,
    label: { width: 38.1, height: 21.2 },
    columns: 5,
    rows: 13,
    margin: { left: 4.7, top: 10.7 },
    gap: { x: 2.5, y: 0 },
  },
  roll_50x30: {
    page: { width: 50, height: 30 },
    label: { width: 50, height: 30 },
    columns: 1,
    rows: 1,
    margin: { left: 0, top: 0 },
    gap: { x: 0, y: 0 },
  },
} satisfies Record<string, Sheet>

export type SheetName = keyof typeof SHEETS

/** Where the sticker lies on its page, counted row by row from 0. */
export function placeOf(
  { label, columns, margin, gap }: Sheet,
  sticker: number,
): { left: number; top: number } {
  const column = sticker % columns
  const row = Math.floor(sticker / columns)
  return {
    left: margin.left + column * (label.width + gap.x),
    top: margin.top + row * (label.height + gap.y),
  }
}
