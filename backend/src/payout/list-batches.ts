import type { PayoutState } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "zod"
import { PAYOUT_MODULE } from "../modules/payout/index.ts"
import type { Payout, PayoutModuleService } from "../modules/payout/service.ts"
import { bankByBin } from "../registration/banks.ts"
import { vendorModule } from "../vendor-access/vendor-module.ts"
import { payoutNumber } from "./payout-number.ts"

const PAGE = 50

/** Query of `GET /admin/payout-batches`. */
export const BatchQuery = z.object({ offset: z.coerce.number().int().min(0).max(100_000).default(0) })

/** A payout as the operator reconciles it; amounts in đồng, times ISO 8601 in UTC. */
export interface PayoutFile {
  id: string
  number: string
  vendor: { id: string; name: string }
  amount: number
  state: PayoutState
  bank_name: string
  account_number_end: string
  holder: string
  decided_at: string | null
  reason: string | null
  /** Whether the ledger entries it settles sum to its amount. */
  is_settled: boolean
}

export interface BatchFile {
  id: string
  number: number
  /** Vietnamese date of the schedule; null where an operator ran it. */
  scheduled_on: string | null
  run_by: string
  made_at: string
  total: number
  payouts: PayoutFile[]
}

/** Batches with their payouts, newest first. */
export async function listBatches(
  container: MedusaContainer,
  { offset }: z.infer<typeof BatchQuery>,
): Promise<{ payout_batches: BatchFile[]; count: number }> {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE)
  const [batches, count] = await service.listBatches({ offset, limit: PAGE })
  const payouts = await service.listPayouts({ batch_id: batches.map(({ id }) => id) })
  const [unsettled, vendors] = await Promise.all([
    service.unsettled(payouts.map(({ id }) => id)),
    vendorModule(container).listVendors(
      { id: payouts.map(({ vendor_id }) => vendor_id) },
      { take: Math.max(payouts.length, 1) },
    ),
  ])
  const names = new Map(vendors.map(({ id, name }) => [id, name]))
  const byBatch = Map.groupBy(payouts, ({ batch_id }) => batch_id)
  return {
    count,
    payout_batches: batches.map(({ id, number, scheduled_on, run_by, created_at }) => {
      const own = byBatch.get(id) ?? []
      return {
        id,
        number,
        scheduled_on,
        run_by,
        made_at: created_at.toISOString(),
        total: own.reduce((sum, { amount }) => sum + amount, 0),
        payouts: own.map((payout) => fileOf(payout, names, !unsettled.has(payout.id))),
      }
    }),
  }
}

function fileOf(payout: Payout, names: Map<string, string>, is_settled: boolean): PayoutFile {
  const { id, number, vendor_id, amount, state, bank_bin, account_number_end, holder, reason } = payout
  return {
    id,
    number: payoutNumber(number),
    vendor: { id: vendor_id, name: names.get(vendor_id) ?? "" },
    amount,
    state,
    bank_name: bankByBin(bank_bin)?.short_name ?? bank_bin,
    account_number_end,
    holder,
    decided_at: payout.decided_at?.toISOString() ?? null,
    reason,
    is_settled,
  }
}
