import type { Movement, SoldOrder } from "@cho-ocop/money"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { FrozenCommission } from "../commission/frozen-commission.ts"
import { Funded } from "../commission/funded.ts"
import { CASH_ON_DELIVERY } from "../modules/payment-cash-on-delivery/index.ts"

/** What the ledger must know of a vendor's order, as orders and payments themselves have it. */
export interface OrderFacts {
  vendor_id: string
  number: string
  order: SoldOrder
  movements: Movement[]
}

interface Moved {
  id: string
  amount: number
  created_at: string | Date
}

interface ShareRecord {
  vendor_id: string
  amount: number
  commission: unknown
  funded: unknown
}

interface OrderRecord {
  custom_display_id: string
  payment_collections: {
    payments: { provider_id: string; captures: (Moved | null)[] | null; refunds: (Moved | null)[] | null }[]
  }[]
}

/** The facts of one order; `null` for an order that is no vendor's part of a group. */
export async function readOrderFacts(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderFacts | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: shares }, { data: orders }] = await Promise.all([
    query.graph({
      entity: "order_share",
      fields: ["vendor_id", "amount", "commission", "funded"],
      filters: { order_id: orderId },
    }),
    query.graph({
      entity: "order",
      fields: [
        "custom_display_id",
        "payment_collections.payments.provider_id",
        "payment_collections.payments.captures.*",
        "payment_collections.payments.refunds.*",
      ],
      filters: { id: orderId },
    }),
  ])
  const [share] = shares as unknown as ShareRecord[]
  const [order] = orders as unknown as OrderRecord[]
  if (!share || !order) return null
  const payments = order.payment_collections.flatMap((collection) => collection.payments)
  const { amount: commission, goods, services, vendor_kind } = FrozenCommission.parse(share.commission)
  return {
    vendor_id: share.vendor_id,
    number: order.custom_display_id,
    order: {
      amount: Number(share.amount),
      goods,
      services,
      commission,
      vendor_kind,
      promotion: Funded.parse(share.funded).platform,
      is_cash: payments.some(({ provider_id }) => provider_id === CASH_ON_DELIVERY),
    },
    movements: payments.flatMap(({ captures, refunds }) => [
      ...movementsOf("capture", captures),
      ...movementsOf("refund", refunds),
    ]),
  }
}

function movementsOf(kind: Movement["kind"], moved: readonly (Moved | null)[] | null): Movement[] {
  return (moved ?? []).flatMap((movement) =>
    movement
      ? [{ kind, id: movement.id, amount: Number(movement.amount), at: new Date(movement.created_at) }]
      : [],
  )
}
