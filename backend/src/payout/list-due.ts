import { sumOf } from "@cho-ocop/money"
import type { MedusaContainer } from "@medusajs/framework/types"
import { readBankAccount } from "../bank-account/read-bank-account.ts"
import { environment } from "../environment.ts"
import { LEDGER_MODULE } from "../modules/ledger/index.ts"
import type { LedgerModuleService } from "../modules/ledger/service.ts"
import { vendorModule } from "../vendor-access/vendor-module.ts"
import { payableEntries } from "./payable.ts"

/** What a vendor is owed; amounts in đồng, below nothing where it owes the market. */
export interface VendorDue {
  vendor: { id: string; name: string }
  balance: number
  /** What a payout made now would be of. */
  payable: number
  /**
   * - `next`: comes with the next payout
   * - `waits`: below the minimum, or goods are not delivered or may still come back
   * - `no_account`: nobody has said where to
   * - `owes`: nothing is owed
   */
  standing: "next" | "waits" | "no_account" | "owes"
}

/** Every vendor with a balance, most owed first. */
export async function listDue(container: MedusaContainer): Promise<VendorDue[]> {
  const [balances, payable] = await Promise.all([
    container.resolve<LedgerModuleService>(LEDGER_MODULE).balances(),
    payableEntries(container),
  ])
  const open = [...balances].filter(([, balance]) => balance !== 0)
  const byVendor = Map.groupBy(payable, ({ vendor_id }) => vendor_id)
  const vendors = await vendorModule(container).listVendors(
    { id: open.map(([id]) => id) },
    { take: Math.max(open.length, 1) },
  )
  const names = new Map(vendors.map(({ id, name }) => [id, name]))
  const due = await Promise.all(
    open.map(async ([id, balance]) => {
      const amount = sumOf(byVendor.get(id) ?? [])
      return {
        vendor: { id, name: names.get(id) ?? "" },
        balance,
        payable: amount,
        standing: await standingOf(container, id, { balance, amount }),
      }
    }),
  )
  return due.toSorted((a, b) => b.balance - a.balance)
}

async function standingOf(
  container: MedusaContainer,
  vendorId: string,
  { balance, amount }: { balance: number; amount: number },
): Promise<VendorDue["standing"]> {
  if (balance <= 0) return "owes"
  if (!(await readBankAccount(container, vendorId))) return "no_account"
  return amount >= environment.PAYOUT_MINIMUM && amount > 0 ? "next" : "waits"
}
