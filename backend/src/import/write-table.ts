import { IMPORT_COLUMNS, type ImportColumn, type ProductDraft } from "@cho-ocop/contracts"
import { stringify } from "csv-stringify/sync"
import writeXlsxFile from "write-excel-file/node"

type Row = Record<ImportColumn, string | number | null>

/** Products as rows of the import's own table, one for each variant. */
export function rowsOf(products: readonly { id: string; document: ProductDraft }[]): Row[] {
  return products.flatMap(({ id, document }) =>
    document.variants.map((variant) => ({
      product_id: id,
      variant_id: variant.id,
      name_vi: document.name.vi,
      name_en: document.name.en,
      set: document.set,
      province_code: document.place?.province_code ?? null,
      commune_code: document.place?.commune_code ?? null,
      description_vi: document.description.vi,
      description_en: document.description.en,
      season_months: document.season_months.join(", "),
      harvest_months: document.harvest_months.join(", "),
      variant_vi: variant.title.vi,
      variant_en: variant.title.en,
      weight_g: variant.weight,
      price_vnd: variant.price,
      stock: variant.stock,
    })),
  )
}

/** UTF-8 with the mark that Excel needs to read it so; what Excel would run as a formula gets an apostrophe in front. */
export function writeCsv(rows: readonly Row[]): Buffer {
  return Buffer.from(
    stringify([...rows], { header: true, columns: [...IMPORT_COLUMNS], bom: true, escape_formulas: true }),
  )
}

/** A workbook whose cells are text or numbers, never formulas. */
export async function writeWorkbook(rows: readonly Row[]): Promise<Buffer> {
  const headings = IMPORT_COLUMNS.map((value) => ({ value, type: String, fontWeight: "bold" as const }))
  const lines = rows.map((row) =>
    IMPORT_COLUMNS.map((column) => {
      const value = row[column]
      return typeof value === "number" ? { value, type: Number } : { value: value ?? "", type: String }
    }),
  )
  return writeXlsxFile([headings, ...lines], { sheet: "OCOP" }).toBuffer()
}
