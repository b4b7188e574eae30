import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../database.ts"
import { ProblemError } from "../http/problem.ts"
import { LEDGER_MODULE } from "../modules/ledger/index.ts"
import type { LedgerModuleService } from "../modules/ledger/service.ts"
import { PAYOUT_MODULE } from "../modules/payout/index.ts"
import type { Payout, PayoutModuleService, PayoutState } from "../modules/payout/service.ts"

/** What the bank did: `paid`, or `failed`, also after it was thought to be paid. */
export interface PayoutOutcome {
  id: string
  state: "paid" | "failed"
  /** Why it failed. */
  reason: string | null
}

const FROM: Record<PayoutOutcome["state"], PayoutState[]> = { paid: ["pending"], failed: ["pending", "paid"] }

/**
 * Notes what became of a payout. One that failed is owed again, by a correction in the same transaction. Throws
 * `not_found`, `already_decided`.
 */
export async function decidePayout(container: MedusaContainer, outcome: PayoutOutcome): Promise<Payout> {
  const { id, state, reason } = outcome
  const payouts = container.resolve<PayoutModuleService>(PAYOUT_MODULE)
  const database = databaseOf(container)
  const decided = await database.transaction(async (transaction) => {
    const payout = await payouts.decide(id, { state, reason, from: FROM[state] }, transaction)
    if (payout && state === "failed") await oweAgain(container, transaction, payout)
    return payout
  })
  if (decided) return decided
  const [present] = await payouts.listPayouts({ id })
  if (!present) throw new ProblemError("not_found", "There is no such payout.")
  throw new ProblemError("already_decided", `This payout is ${present.state}.`)
}

async function oweAgain(
  container: MedusaContainer,
  transaction: Knex.Transaction,
  { id, vendor_id, amount, reason }: Payout,
): Promise<void> {
  await container.resolve<LedgerModuleService>(LEDGER_MODULE).book(
    [
      {
        vendor_id,
        order_id: null,
        kind: "correction",
        reference: id,
        amount,
        occurred_at: new Date(),
        data: { reason },
      },
    ],
    transaction,
  )
}
