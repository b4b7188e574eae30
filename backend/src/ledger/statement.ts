import type { LedgerKind, LedgerLine, Statement } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "zod"
import { LEDGER_MODULE } from "../modules/ledger/index.ts"
import type { LedgerEntry, LedgerModuleService } from "../modules/ledger/service.ts"
import { spanOf } from "./month.ts"

/** A vendor's ledger in one calendar month of Vietnam, with the balance before, after and on each line. */
export async function readStatement(
  container: MedusaContainer,
  vendor_id: string,
  month: string,
): Promise<Statement> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const span = spanOf(month)
  const [opening, entries] = await Promise.all([
    ledger.sum({ vendor_id, until: span.from }),
    ledger.list({ vendor_id, ...span }),
  ])
  const totals: Partial<Record<LedgerKind, number>> = {}
  let balance = opening
  const lines = entries.map((entry) => {
    balance += entry.amount
    totals[entry.kind] = (totals[entry.kind] ?? 0) + entry.amount
    return lineOf(entry, balance)
  })
  return { month, opening, closing: balance, lines, totals }
}

const Data = z.object({
  order_number: z.string().optional(),
  tax: z.enum(["vat", "pit"]).optional(),
  reason: z.string().nullish(),
})

function lineOf(entry: LedgerEntry, balance: number): LedgerLine {
  const { id, kind, amount, order_id, reference } = entry
  const { order_number, tax = null, reason = null } = Data.parse(entry.data)
  return {
    id,
    at: new Date(entry.occurred_at).toISOString(),
    kind,
    amount,
    balance,
    order: order_id && order_number ? { id: order_id, number: order_number } : null,
    tax,
    is_cash: reference.startsWith("cash:"),
    reason,
  }
}
