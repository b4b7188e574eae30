import { entriesOf } from "@cho-ocop/money"
import type { MedusaContainer } from "@medusajs/framework/types"
import { environment } from "../environment.ts"
import { LEDGER_MODULE } from "../modules/ledger/index.ts"
import type { LedgerModuleService } from "../modules/ledger/service.ts"
import { readOrderFacts } from "./sold-order.ts"

/**
 * Books every line that an order's payments and refunds call for and the ledger lacks; answers how many those were.
 * May be called at any time, any number of times and from several servers at once: each line is booked once.
 */
export async function bookOrder(container: MedusaContainer, orderId: string): Promise<number> {
  const facts = await readOrderFacts(container, orderId)
  if (!facts) return 0
  const { vendor_id, number, order, movements } = facts
  const terms = environment.WITHHOLDING_TERMS
  const entries = entriesOf(order, movements, terms).map(({ kind, reference, amount, at, data }) => ({
    vendor_id,
    order_id: orderId,
    kind,
    reference,
    amount,
    occurred_at: at,
    data: { order_number: number, ...data },
  }))
  const booked = await container.resolve<LedgerModuleService>(LEDGER_MODULE).book(entries)
  return booked.length
}
