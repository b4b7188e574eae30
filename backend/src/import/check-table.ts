import {
  IMPORT_COLUMNS,
  type ImportColumn,
  type ImportFault,
  type ImportFaultCode,
  PRICE_MAX,
  PRODUCT_DESCRIPTION_MAX,
  PRODUCT_NAME_MAX,
  PRODUCT_VARIANTS_MAX,
  type ProductDraft,
  STOCK_MAX,
  WEIGHT_MAX,
} from "@cho-ocop/contracts"
import { communeOf, setByNumber } from "@cho-ocop/ocop"
import { ProblemError } from "../http/problem.ts"
import { type Cell, readMonths, readText, readWhole } from "./read-cell.ts"

/** A product as a table wants it; `id` is null for a new one. */
export interface ImportedProduct {
  id: string | null
  document: ProductDraft
}

/** What the vendor has so far, by product id. */
export type Present = Map<string, ProductDraft>

type Row = Record<ImportColumn, string>
type Tell = (column: ImportColumn, code: ImportFaultCode) => void
type Variant = ProductDraft["variants"][number]

const GIVEN_MAX = 80
const VARIANT_TITLE_MAX = 80
/** Columns that describe the product, not the packing: told once, or alike, in all its rows. */
const OF_PRODUCT = IMPORT_COLUMNS.slice(2, 11)

/** Reads every cell of a table; with a single fault none of it may be imported. Throws `table_columns`. */
export function checkTable(
  [headings = [], ...lines]: string[][],
  present: Present,
): { products: ImportedProduct[]; faults: ImportFault[]; rowCount: number } {
  const columns = columnsIn(headings)
  const faults: ImportFault[] = []
  const groups = new Map<string, { rows: Row[]; products: ImportedProduct }>()
  let rowCount = 0
  lines.forEach((line, index) => {
    const row = rowOf(line, columns)
    if (Object.values(row).every((cell) => cell === "")) return
    rowCount += 1
    const tell: Tell = (column, code) =>
      faults.push({ row: index + 2, column, code, given: row[column].slice(0, GIVEN_MAX) })
    const key = row.product_id || `new ${row.name_vi.toLowerCase()}`
    const group = groups.get(key)
    if (group) addRow(group, row, tell, present)
    else groups.set(key, { rows: [row], products: firstRow(row, tell, present) })
  })
  return { products: [...groups.values()].map(({ products }) => products), faults, rowCount }
}

function columnsIn(headings: string[]): Map<ImportColumn, number> {
  const names = headings.map((heading) => heading.toLowerCase())
  const missing = IMPORT_COLUMNS.filter((column) => !names.includes(column))
  if (missing.length > 0) {
    const fields = Object.fromEntries(missing.map((column) => [column, "required"]))
    throw new ProblemError("table_columns", "Columns are missing.", fields)
  }
  return new Map(IMPORT_COLUMNS.map((column) => [column, names.indexOf(column)]))
}

function rowOf(line: string[], columns: Map<ImportColumn, number>): Row {
  return Object.fromEntries([...columns].map(([column, at]) => [column, line[at] ?? ""])) as Row
}

function firstRow(row: Row, tell: Tell, present: Present): ImportedProduct {
  const known = row.product_id ? present.get(row.product_id) : undefined
  if (row.product_id && !known) tell("product_id", "product_unknown")
  if (!row.name_vi) tell("name_vi", "required")
  const take = taker(row, tell)
  const document: ProductDraft = {
    name: {
      vi: take("name_vi", (cell) => readText(cell, PRODUCT_NAME_MAX)) ?? "",
      en: take("name_en", (cell) => readText(cell, PRODUCT_NAME_MAX)) ?? "",
    },
    set: take("set", readSet) ?? null,
    place: placeOf(row, tell),
    description: {
      vi: take("description_vi", (cell) => readText(cell, PRODUCT_DESCRIPTION_MAX)) ?? "",
      en: take("description_en", (cell) => readText(cell, PRODUCT_DESCRIPTION_MAX)) ?? "",
    },
    season_months: take("season_months", readMonths) ?? [],
    harvest_months: take("harvest_months", readMonths) ?? [],
    pictures: known?.pictures ?? [],
    variants: [variantOf(row, tell, known)],
  }
  return { id: row.product_id || null, document }
}

function addRow(
  { rows, products }: { rows: Row[]; products: ImportedProduct },
  row: Row,
  tell: Tell,
  present: Present,
): void {
  const [first] = rows
  for (const column of OF_PRODUCT) {
    if (row[column] && row[column] !== first?.[column]) tell(column, "differs_within_product")
  }
  const { variants } = products.document
  if (variants.length === PRODUCT_VARIANTS_MAX) {
    tell("variant_vi", "too_many_variants")
    return
  }
  const variant = variantOf(row, tell, present.get(row.product_id))
  const isRepeated = variants.some(
    ({ id, title }) =>
      (id !== null && id === variant.id) || title.vi.toLowerCase() === variant.title.vi.toLowerCase(),
  )
  if (isRepeated) tell("variant_vi", "duplicate_variant")
  variants.push(variant)
  rows.push(row)
}

function variantOf(row: Row, tell: Tell, known: ProductDraft | undefined): Variant {
  const isKnown = known?.variants.some(({ id }) => id === row.variant_id)
  if (row.variant_id && !isKnown) tell("variant_id", "variant_unknown")
  for (const column of ["variant_vi", "price_vnd", "stock"] as const)
    if (!row[column]) tell(column, "required")
  const take = taker(row, tell)
  return {
    id: row.variant_id || null,
    title: {
      vi: take("variant_vi", (cell) => readText(cell, VARIANT_TITLE_MAX)) ?? "",
      en: take("variant_en", (cell) => readText(cell, VARIANT_TITLE_MAX)) ?? "",
    },
    weight: take("weight_g", (cell) => readWhole(cell, { min: 1, max: WEIGHT_MAX })) ?? null,
    price: take("price_vnd", (cell) => readWhole(cell, { min: 1, max: PRICE_MAX })) ?? null,
    stock: take("stock", (cell) => readWhole(cell, { min: 0, max: STOCK_MAX })) ?? null,
  }
}

/** Reads a cell of the row, and tells what is wrong with it. */
function taker(row: Row, tell: Tell) {
  return <Value>(column: ImportColumn, read: (given: string) => Cell<Value>): Value | undefined => {
    const cell = read(row[column])
    if ("value" in cell) return cell.value
    tell(column, cell.code)
    return undefined
  }
}

function readSet(given: string): Cell<number | null> {
  const read = readWhole(given, { min: 1, max: 99 })
  return "value" in read && read.value !== null && !setByNumber(read.value) ? { code: "set_unknown" } : read
}

/** Spreadsheets like to drop the zeros in front of a code. */
function placeOf(row: Row, tell: Tell): ProductDraft["place"] {
  if (!row.province_code && !row.commune_code) return null
  const province_code = row.province_code.padStart(2, "0")
  const commune_code = row.commune_code.padStart(5, "0")
  if (communeOf(province_code, commune_code)) return { province_code, commune_code }
  tell("commune_code", "commune_unknown")
  return null
}
