import { z } from "zod"

/** Largest table that is taken. */
export const IMPORT_BYTES_MAX = 5 * 1024 * 1024
export const IMPORT_ROWS_MAX = 2000
/** Faults that are listed; `fault_count` tells how many there are. */
export const IMPORT_FAULTS_MAX = 5000

/** Columns of the table, in this order; headings are matched without regard to case. One row is one variant. */
export const IMPORT_COLUMNS = [
  "product_id",
  "variant_id",
  "name_vi",
  "name_en",
  "set",
  "province_code",
  "commune_code",
  "description_vi",
  "description_en",
  "season_months",
  "harvest_months",
  "variant_vi",
  "variant_en",
  "weight_g",
  "price_vnd",
  "stock",
] as const
export const ImportColumn = z.enum(IMPORT_COLUMNS)
export type ImportColumn = z.infer<typeof ImportColumn>

/** What is wrong with one cell. */
export const ImportFaultCode = z.enum([
  "required",
  "not_a_number",
  "not_whole",
  "too_small",
  "too_large",
  "too_long",
  "set_unknown",
  "commune_unknown",
  "months_unreadable",
  "control_character",
  "duplicate_variant",
  "differs_within_product",
  "product_unknown",
  "variant_unknown",
  "too_many_variants",
])
export type ImportFaultCode = z.infer<typeof ImportFaultCode>

/** A faulty cell: `row` as the spreadsheet counts, the headings being row 1. */
export const ImportFault = z.object({
  row: z.int().positive(),
  column: ImportColumn,
  code: ImportFaultCode,
  /** What stands in the cell, shortened. */
  given: z.string(),
})
export type ImportFault = z.infer<typeof ImportFault>

/**
 * `faulty`: read, nothing may be imported; `ready`: read without a fault, waits for the vendor's yes; `importing`;
 * `done`; `failed`: broke off, nothing was imported.
 */
export const ImportState = z.enum(["faulty", "ready", "importing", "done", "failed"])
export type ImportState = z.infer<typeof ImportState>

/** A table on its way into the workspace. */
export const Import = z.object({
  id: z.string(),
  file_name: z.string(),
  state: ImportState,
  row_count: z.int().nonnegative(),
  /** Products that would be, or were, made and changed. */
  new_products: z.int().nonnegative(),
  changed_products: z.int().nonnegative(),
  /** Products written so far. */
  done_products: z.int().nonnegative(),
  fault_count: z.int().nonnegative(),
  faults: z.array(ImportFault),
  created_at: z.iso.datetime(),
})
export type Import = z.infer<typeof Import>

/**
 * Answer of `POST /vendor/imports` (the body is the bytes of a CSV in UTF-8 or an Excel workbook, its name in
 * `?name=`; it is only read: the dry run), `GET /vendor/imports/:import_id` and `POST /vendor/imports/:import_id/confirm`
 * (409 `import_not_ready`). 413 `file_too_large`, 415 `table_unreadable`, 422 `table_columns` with the missing columns
 * in `fields`, 422 `table_too_long`.
 * Imported products are drafts, to be submitted like others; price and stock of variants on sale change at once.
 */
export const ImportResponse = z.object({ import: Import })
export type ImportResponse = z.infer<typeof ImportResponse>

/** Query of `GET /vendor/export`: the vendor's products as a file in the import's own columns; `template` without rows. */
export const ExportQuery = z.object({
  format: z.enum(["csv", "xlsx"]).default("xlsx"),
  template: z.stringbool().default(false),
})
