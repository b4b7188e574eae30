import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { VENDOR_MODULE } from "../modules/vendor/index.ts"
import type { OrderMetadata } from "../order/order-metadata.ts"
import type { Transaction } from "./in-one-transaction.ts"
import type { OrderedCart } from "./ordered-cart.ts"
import type { PlannedOrder } from "./plan-group.ts"
import { vendorOrderInput } from "./vendor-order-input.ts"

/** Vendors' orders that are about to be written. */
export interface OrdersToWrite {
  cart: OrderedCart
  orders: readonly PlannedOrder[]
  metadata: OrderMetadata
  awaitsPayment: boolean
}

export async function writeOrders(
  container: MedusaContainer,
  transaction: Transaction,
  { orders, ...common }: OrdersToWrite,
): Promise<void> {
  const orderModule = container.resolve(Modules.ORDER)
  await orderModule.createOrders(
    orders.map((order) => vendorOrderInput(order, common)),
    transaction.of(orderModule),
  )
}

/** Links orders with their vendors, their cart, their payment collections and the promotions they hold. */
export async function linkOrders(
  container: MedusaContainer,
  transaction: Transaction,
  { cart, orders }: Pick<OrdersToWrite, "cart" | "orders">,
): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const create = (other: string, key: string, ids: { order_id: string; id: string }[]) => {
    const table = link.getLinkModule(Modules.ORDER, "order_id", other, key)
    if (!table) throw new Error(`Orders have no link to ${other}`)
    return link.create(
      ids.map(({ order_id, id }) => ({ [Modules.ORDER]: { order_id }, [other]: { [key]: id } })),
      transaction.of(table),
    )
  }
  await create(
    VENDOR_MODULE,
    "vendor_id",
    orders.map((order) => ({ order_id: order.id, id: order.vendor_id })),
  )
  await create(
    Modules.CART,
    "cart_id",
    orders.map((order) => ({ order_id: order.id, id: cart.id })),
  )
  await create(
    Modules.PAYMENT,
    "payment_collection_id",
    orders.map((order) => ({ order_id: order.id, id: order.payment_collection_id })),
  )
  const promotions = orders.flatMap((order) => {
    const ids = adjustmentsOf(order).flatMap(({ promotion_id }) => promotion_id ?? [])
    return [...new Set(ids)].map((id) => ({ order_id: order.id, id }))
  })
  if (promotions.length > 0) await create(Modules.PROMOTION, "promotion_id", promotions)
}

/** What discounts take off an order's lines and its delivery. */
export function adjustmentsOf({ lines, methods }: PlannedOrder) {
  return [...lines, ...methods].flatMap(({ adjustments }) => adjustments)
}
