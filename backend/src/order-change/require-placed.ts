import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notPossibleNow } from "../vendor-order/not-possible-now.ts"
import type { OrderGuard } from "./guard-order.ts"

interface PaymentRecord {
  amount: number
  canceled_at: string | Date | null
  captures: { amount: number }[] | null
}

/** An unpaid order may yet be given up as a whole; changed meanwhile, it would not be what its shopper pays for. */
export const requirePlaced: OrderGuard = ({ awaits_payment }) => {
  if (awaits_payment) throw notPossibleNow("This order waits for its payment. Change it once it is paid.")
}

/** Medusa takes an open payment back when an order changes, and with it what was collected of it. */
export const requireWholeCash: OrderGuard = ({ id }, req) => requireWholeCashOf(req.scope, id)

/** The same of the order with this id. */
export async function requireWholeCashOf(container: MedusaContainer, orderId: string): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "payment_collections.payments.amount",
      "payment_collections.payments.canceled_at",
      "payment_collections.payments.captures.amount",
    ],
    filters: { id: orderId },
  })
  const [order] = data as unknown as { payment_collections: { payments: PaymentRecord[] | null }[] }[]
  const payments = (order?.payment_collections ?? []).flatMap(({ payments }) => payments ?? [])
  if (payments.some(isPartlyCaptured)) {
    throw notPossibleNow("A part of this order's cash has been collected. Change it once all of it has.")
  }
}

function isPartlyCaptured({ amount, canceled_at, captures }: PaymentRecord): boolean {
  const captured = (captures ?? []).reduce((sum, capture) => sum + Number(capture.amount), 0)
  return !canceled_at && captured > 0 && captured < Number(amount)
}
