import { z } from "zod"

/** Most labels of one batch. */
export const LABELS_MAX = 5000

/** Sticker sheets and rolls that labels are printed on; those of `packages/label`. */
export const LABEL_SHEETS = ["a4_21", "a4_24", "a4_40", "a4_65", "roll_50x30"] as const
export const LABEL_BARCODES = ["none", "ean13", "gs1_datamatrix"] as const

/**
 * Body of `POST /vendor/lots/:lot_id/labels`. With `serials` each label has a number and a code of its own, else all
 * show the lot's. 409 `labels_refused`, `fields.barcode` is `gtin_missing` or `barcode_does_not_fit`.
 */
export const PrintLabels = z.strictObject({
  sheet: z.enum(LABEL_SHEETS),
  barcode: z.enum(LABEL_BARCODES),
  count: z.int().min(1, "too_small").max(LABELS_MAX, "too_large"),
  serials: z.boolean(),
  /** Stickers of the first sheet that are used already. */
  used: z.int().nonnegative().max(64).default(0),
})
export type PrintLabels = z.infer<typeof PrintLabels>

/** Labels that were asked for together. `failed`: nothing can be downloaded, ask again. */
export const LabelBatch = z.object({
  id: z.string(),
  lot_id: z.string(),
  sheet: z.enum(LABEL_SHEETS),
  barcode: z.enum(LABEL_BARCODES),
  count: z.int().positive(),
  serials: z.boolean(),
  state: z.enum(["drawing", "done", "failed"]),
  /** Labels drawn so far. */
  drawn: z.int().nonnegative(),
  /** Why it failed. */
  refusal: z.enum(["gtin_missing", "gtin_invalid", "barcode_does_not_fit", "words_do_not_fit"]).nullable(),
  /** Of labels with numbers: how many were scanned, and how many of those look copied. */
  scanned: z.int().nonnegative(),
  look_copied: z.int().nonnegative(),
  created_at: z.iso.datetime(),
})
export type LabelBatch = z.infer<typeof LabelBatch>

/** Answer of `POST /vendor/lots/:lot_id/labels` and `GET /vendor/labels/:label_batch_id`. */
export const LabelBatchResponse = z.object({ batch: LabelBatch })
export type LabelBatchResponse = z.infer<typeof LabelBatchResponse>

/** Answer of `GET /vendor/lots/:lot_id/labels`: the newest first. */
export const LabelBatchList = z.object({ batches: z.array(LabelBatch) })
export type LabelBatchList = z.infer<typeof LabelBatchList>
