import { sumOf } from "@cho-ocop/money"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { readBankAccount } from "../bank-account/read-bank-account.ts"
import { crashPoint } from "../crash-point.ts"
import { databaseOf } from "../database.ts"
import { encryptText } from "../encryption/encrypt.ts"
import { environment } from "../environment.ts"
import { bookOrders } from "../ledger/book-orders.ts"
import { LEDGER_MODULE } from "../modules/ledger/index.ts"
import type { LedgerModuleService } from "../modules/ledger/service.ts"
import { PAYOUT_MODULE } from "../modules/payout/index.ts"
import type { PayoutAccount, PayoutModuleService } from "../modules/payout/service.ts"
import { boundTo } from "./account-number.ts"
import { payableEntries } from "./payable.ts"

/** Who lets a batch be made, and for which day of the schedule. */
export interface PayoutRun {
  run_by: string
  /** Vietnamese date; null where it is for no such day. */
  scheduled_on: string | null
}

/** One vendor's part of a run. */
interface Due {
  vendor_id: string
  entry_ids: string[]
  account: Omit<PayoutAccount, "account_number"> & { account_number: string }
}

/**
 * Makes one batch with one payout for each vendor that is owed `PAYOUT_MINIMUM` đồng or more and has an account; whole
 * or not at all; what was given back until now is booked first. Answers its id; null where nobody is owed, or that day of the schedule has its batch. Each ledger
 * entry goes into one payout, however many runs there are at once, as its row in `payout_entry` is unique.
 */
export async function runPayouts(container: MedusaContainer, run: PayoutRun): Promise<string | null> {
  await bookOrders(container)
  const due = await readDue(container)
  const database = databaseOf(container)
  const payouts = container.resolve<PayoutModuleService>(PAYOUT_MODULE)
  const batchId = await database.transaction(async (transaction) => {
    const batch = await payouts.openBatch(run, transaction)
    if (!batch) return null
    let count = 0
    for (const vendor of due) count += await payOut(container, transaction, batch, vendor)
    crashPoint("payout: before the commit")
    if (count > 0 || run.scheduled_on) return batch
    await payouts.dropBatch(batch, transaction)
    return null
  })
  crashPoint("payout: committed")
  return batchId
}

async function readDue(container: MedusaContainer): Promise<Due[]> {
  const byVendor = Map.groupBy(await payableEntries(container), ({ vendor_id }) => vendor_id)
  const due: Due[] = []
  for (const [vendor_id, entries] of [...byVendor].toSorted()) {
    if (sumOf(entries) < environment.PAYOUT_MINIMUM) continue
    const account = await readBankAccount(container, vendor_id)
    if (account) due.push({ vendor_id, account, entry_ids: entries.map(({ id }) => id) })
  }
  return due
}

/** Answers how many payouts it made: none where other runs have taken the entries. */
async function payOut(
  container: MedusaContainer,
  transaction: Knex.Transaction,
  batch_id: string,
  { vendor_id, entry_ids, account }: Due,
): Promise<0 | 1> {
  const payouts = container.resolve<PayoutModuleService>(PAYOUT_MODULE)
  const id = generateEntityId(undefined, "payout")
  const amount = await payouts.claim(id, entry_ids, transaction)
  if (amount < Math.max(environment.PAYOUT_MINIMUM, 1)) {
    await payouts.release(id, transaction)
    return 0
  }
  const { bank_bin, account_number, account_number_end, holder } = account
  await payouts.create(
    {
      id,
      batch_id,
      vendor_id,
      amount,
      bank_bin,
      account_number: encryptText(account_number, boundTo(id)),
      account_number_end,
      holder,
    },
    transaction,
  )
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const own = await ledger.book(
    [
      {
        vendor_id,
        order_id: null,
        kind: "payout",
        reference: id,
        amount: -amount,
        occurred_at: new Date(),
        data: {},
      },
    ],
    transaction,
  )
  await payouts.claim(id, own, transaction)
  return 1
}
