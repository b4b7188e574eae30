import type { Context, MedusaContainer } from "@medusajs/framework/types"
import {
  generateEntityId,
  Modules,
  PaymentCollectionStatus,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import { CURRENCY } from "../catalogue/currency.ts"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"
import { CASH_ON_DELIVERY } from "../modules/payment-cash-on-delivery/index.ts"
import type { Transaction } from "./in-one-transaction.ts"
import type { PlannedOrder } from "./plan-group.ts"

type ToPay = Pick<PlannedOrder, "share_id" | "payment_collection_id" | "amount">

/**
 * The Payment Module writes many sessions and payments at once, though its type does not say so. Asked to authorise one
 * session after the other it would read and write a dozen times for each vendor.
 */
interface ManyPayments {
  createPaymentSessions(sessions: object[], context: Context): Promise<unknown>
  createPayments(payments: object[], context: Context): Promise<unknown>
}

/** Each order of the group is to be paid by itself, when its parcel arrives. Asks nobody outside of the database. */
export async function authorizeOnDelivery(
  container: MedusaContainer,
  transaction: Transaction,
  { orders }: { orders: readonly ToPay[] },
): Promise<void> {
  const payments = container.resolve<ManyPayments>(Modules.PAYMENT)
  const groups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
  const authorized = orders.map((order) => ({
    ...order,
    session_id: generateEntityId(undefined, "payses"),
    payment_id: generateEntityId(undefined, "pay"),
  }))
  const common = { provider_id: CASH_ON_DELIVERY, currency_code: CURRENCY, data: {} }
  await payments.createPaymentSessions(
    authorized.map(({ session_id, payment_collection_id, amount }) => ({
      ...common,
      id: session_id,
      payment_collection_id,
      amount,
      status: PaymentSessionStatus.AUTHORIZED,
      authorized_at: new Date(),
    })),
    transaction.of(payments),
  )
  await payments.createPayments(
    authorized.map(({ payment_id, session_id, payment_collection_id, amount }) => ({
      ...common,
      id: payment_id,
      payment_session: session_id,
      payment_collection_id,
      amount,
    })),
    transaction.of(payments),
  )
  await transaction.flush()
  await authorizeCollections(
    transaction,
    orders.map(({ payment_collection_id }) => payment_collection_id),
  )
  await groups.updateOrderShares(
    authorized.map(({ share_id, payment_id }) => ({ id: share_id, payment_id })),
    transaction.of(groups),
  )
}

/** As the Payment Module leaves a collection whose one session is authorised. */
async function authorizeCollections({ database }: Transaction, ids: string[]): Promise<void> {
  const nothing = JSON.stringify({ value: "0", precision: 20 })
  await database("payment_collection")
    .whereIn("id", ids)
    .update({
      status: PaymentCollectionStatus.AUTHORIZED,
      authorized_amount: database.ref("amount"),
      raw_authorized_amount: database.ref("raw_amount"),
      captured_amount: 0,
      raw_captured_amount: nothing,
      refunded_amount: 0,
      raw_refunded_amount: nothing,
      updated_at: new Date(),
    })
}
