import type { LotQuantity } from "@cho-ocop/contracts"
import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "../http/not-found.ts"
import type { Lot } from "../modules/trace/models/lot.ts"
import { traceModule } from "./trace-module.ts"

type LotRow = InferTypeOf<typeof Lot>

/** A lot as the database has it. */
export interface LotRecord extends LotRow {
  quantity: LotQuantity
}

/** A lot by its id or code, of one vendor or of any. Throws `not_found`. */
export async function findLot(
  container: MedusaContainer,
  filters: { id?: string; code?: string; vendor_id?: string },
): Promise<LotRecord> {
  const [row] = await traceModule(container).listLots(filters, { take: 1 })
  if (!row) throw notFound()
  return lotRecordOf(row)
}

export function lotRecordOf(row: LotRow): LotRecord {
  return { ...row, quantity: { value: row.amount, unit: row.unit } }
}
