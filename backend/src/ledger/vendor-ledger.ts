import type { VendorLedger, VendorPayout } from "@cho-ocop/contracts"
import { sumOf } from "@cho-ocop/money"
import type { MedusaContainer } from "@medusajs/framework/types"
import { environment } from "../environment.ts"
import { LEDGER_MODULE } from "../modules/ledger/index.ts"
import type { LedgerModuleService } from "../modules/ledger/service.ts"
import { PAYOUT_MODULE } from "../modules/payout/index.ts"
import type { Payout, PayoutModuleService } from "../modules/payout/service.ts"
import { payableEntries } from "../payout/payable.ts"
import { payoutNumber } from "../payout/payout-number.ts"
import { balanceOf } from "./balance.ts"
import { readStatement } from "./statement.ts"

const PAYOUTS_SHOWN = 20

/** A vendor's money: what it is owed, the lines of one month, and what was paid out. */
export async function readVendorLedger(
  container: MedusaContainer,
  vendorId: string,
  month: string,
): Promise<VendorLedger> {
  const [balance, payable, statement, months, payouts] = await Promise.all([
    balanceOf(container, vendorId),
    payableEntries(container, vendorId),
    readStatement(container, vendorId, month),
    container.resolve<LedgerModuleService>(LEDGER_MODULE).months(vendorId),
    container
      .resolve<PayoutModuleService>(PAYOUT_MODULE)
      .listPayouts({ vendor_id: vendorId }, { limit: PAYOUTS_SHOWN }),
  ])
  return {
    balance,
    payable: Math.max(sumOf(payable), 0),
    statement,
    months,
    payouts: payouts.map(vendorPayoutOf),
    terms: {
      hold_days: environment.PAYOUT_HOLD_DAYS,
      minimum: environment.PAYOUT_MINIMUM,
      weekday: environment.PAYOUT_WEEKDAY,
    },
  }
}

function vendorPayoutOf({
  number,
  created_at,
  amount,
  state,
  account_number_end,
  reason,
}: Payout): VendorPayout {
  return {
    number: payoutNumber(number),
    made_at: created_at.toISOString(),
    amount,
    state,
    account_number_end,
    reason,
  }
}
