import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { CURRENCY } from "../catalogue/currency.ts"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"
import { CASH_ON_DELIVERY } from "../modules/payment-cash-on-delivery/index.ts"
import type { Transaction } from "./in-one-transaction.ts"
import type { PlannedOrder } from "./plan-group.ts"

type ToPay = Pick<PlannedOrder, "share_id" | "payment_collection_id" | "amount">

/** Each order of the group is to be paid by itself, when its parcel arrives. Asks nobody outside of the database. */
export async function authorizeOnDelivery(
  container: MedusaContainer,
  transaction: Transaction,
  { orders }: { orders: readonly ToPay[] },
): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const groups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
  const paid = []
  for (const { share_id, payment_collection_id, amount } of orders) {
    const session = await payments.createPaymentSession(
      payment_collection_id,
      { provider_id: CASH_ON_DELIVERY, currency_code: CURRENCY, amount, data: {} },
      transaction.of(payments),
    )
    const payment = await payments.authorizePaymentSession(session.id, {}, transaction.of(payments))
    if (!payment) throw new Error("Cash on delivery is always authorised")
    paid.push({ id: share_id, payment_id: payment.id })
  }
  await groups.updateOrderShares(paid, transaction.of(groups))
}
