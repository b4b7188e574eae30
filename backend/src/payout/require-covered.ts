import type { MedusaContainer } from "@medusajs/framework/types"
import { ProblemError } from "../http/problem.ts"
import { balanceOf } from "../ledger/balance.ts"
import { PAYOUT_MODULE } from "../modules/payout/index.ts"
import type { PayoutModuleService } from "../modules/payout/service.ts"
import type { VendorOrderRecord } from "../vendor-order/order-record.ts"

/**
 * The market gives back what it holds. Where an order paid at a gateway has been paid out to its vendor, that is what
 * the vendor has earned since, in đồng: nobody sells, is paid out, gives the money back and leaves the market to pay.
 * Throws `refund_not_covered` above that.
 */
export async function requireCovered(
  container: MedusaContainer,
  { id, vendor_id, payment_method }: VendorOrderRecord,
  amount: number,
): Promise<void> {
  if (payment_method === "cash_on_delivery") return
  if (!(await container.resolve<PayoutModuleService>(PAYOUT_MODULE).isPaidOut(id))) return
  if (amount <= (await balanceOf(container, vendor_id))) return
  throw new ProblemError("refund_not_covered", "This has been paid out, and the balance does not cover it.")
}
