import { z } from "zod"

/** Longest list of labels that is printed at once. */
export const MOST_LABELS = 5000

/** What one label says. Dates are Vietnamese dates, `YYYY-MM-DD`. */
export const Label = z.object({
  /** Where the QR code leads. */
  url: z.url().max(200),
  /** What somebody without a camera types: the short code of the lot or of the single pack. */
  code: z.string().min(1).max(40),
  name: z.object({ vi: z.string().min(1), en: z.string().nullable() }),
  /** Code of the product in the programme, such as `38-12345-01-2024`; null where it is not known. */
  product_code: z.string().nullable(),
  lot: z.string().min(1).max(20),
  made_on: z.iso.date().nullable(),
  best_before: z.iso.date().nullable(),
  producer: z.string().min(1),
  address: z.string().min(1),
  /** The producer's own number of the product at GS1, 13 digits with its check digit. */
  gtin: z
    .string()
    .regex(/^\d{13}$/)
    .nullable(),
  /** What tells this single pack from others, as its address has it; null on labels of a whole lot. */
  serial: z.string().max(20).nullable(),
})
export type Label = z.infer<typeof Label>

/** What is printed beside the QR code for tills and for trade. */
export type Barcode = "none" | "ean13" | "gs1_datamatrix"

export type LabelRefusalCode =
  | "no_labels"
  | "too_many_labels"
  | "gtin_missing"
  | "gtin_invalid"
  | "barcode_does_not_fit"
  | "words_do_not_fit"

/** Why labels cannot be printed as asked. */
export class LabelRefusal extends Error {
  readonly code: LabelRefusalCode

  constructor(code: LabelRefusalCode, message: string) {
    super(message)
    this.code = code
  }
}
