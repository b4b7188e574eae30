import { Locale } from "@cho-ocop/contracts"
import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { databaseOf } from "../database.ts"
import { isProblemError } from "../http/problem.ts"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroup } from "../modules/order-group/models/order-group.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"
import { newPartsNumber } from "../order/order-number.ts"
import { readEndedCart } from "./ended-cart.ts"
import { inOneTransaction, type Transaction } from "./in-one-transaction.ts"
import { lockGroup } from "./lock-group.ts"
import type { OrderedCart } from "./ordered-cart.ts"
import { type PlannedOrder, planGroup } from "./plan-group.ts"
import type { Reservation } from "./reservations.ts"
import { reserveStock } from "./reserve-stock.ts"
import { sellingVendors } from "./selling-vendors.ts"
import type { ShareParts } from "./split-cart.ts"
import { linkOrders, writeOrders } from "./write-orders.ts"

type Group = Pick<
  InferTypeOf<typeof OrderGroup>,
  "id" | "number" | "cart_id" | "attempt" | "address" | "locale" | "note" | "placed_at" | "shares"
>

interface Lost {
  group: Group
  cart: OrderedCart
  order: PlannedOrder
}

export interface RestoredOrder {
  id: string
  /** Its goods can no longer be had: nothing is put aside for it, and it is to be cancelled. */
  isGone: boolean
}

/**
 * Writes the orders that a placed group has lost anew, from its ended cart, with the ids, amounts and goods they had.
 * Their shares, payments and ledger stand as they are. Throws where the cart no longer comes to what the share says, or
 * where something had been packed: then nobody knows what the order was like in the end.
 */
export async function restoreOrders(container: MedusaContainer, groupId: string): Promise<RestoredOrder[]> {
  const group = await container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .retrieveOrderGroup(groupId, { relations: ["shares"] })
  if (group.shares.length === 0) throw new Error(`Group ${group.number} has lost its shares too`)
  const database = databaseOf(container)
  const present: { id: string; number: string }[] = await database("order")
    .whereIn(
      "id",
      group.shares.map(({ order_id }) => order_id),
    )
    .whereNull("deleted_at")
    .select("id", "custom_display_id as number")
  const cart = await readEndedCart(container, group)
  const handles = [...new Set(cart.lines.map(({ vendor }) => vendor))]
  const { orders } = planGroup({
    cart,
    vendors: await sellingVendors(container.resolve(ContainerRegistrationKeys.QUERY), handles),
    number: group.number,
    parts_number: present[0]?.number.replace(/-\d+$/, "") ?? newPartsNumber(),
    attempt: group.attempt,
  })
  const restored: RestoredOrder[] = []
  for (const share of group.shares) {
    if (present.some(({ id }) => id === share.order_id)) continue
    const order = orders.find(({ id }) => id === share.order_id)
    if (!order || !isSame(order, share)) {
      throw new Error(`The cart of ${group.number} is not what order ${share.order_id} was`)
    }
    restored.push(await restore(container, { group, cart, order }))
  }
  return restored
}

function isSame(order: PlannedOrder, share: { amount: number; parts: Record<string, unknown> }): boolean {
  const names = Object.keys(order.parts) as (keyof ShareParts)[]
  return (
    order.amount === Number(share.amount) && names.every((name) => order.parts[name] === share.parts[name])
  )
}

async function restore(container: MedusaContainer, lost: Lost): Promise<RestoredOrder> {
  const { id } = lost.order
  try {
    await write(container, lost, reserveMissing)
    return { id, isGone: false }
  } catch (error) {
    if (!isProblemError(error) || error.code !== "out_of_stock") throw error
    await write(container, lost, async () => undefined)
    return { id, isGone: true }
  }
}

function write(
  container: MedusaContainer,
  { group, cart, order }: Lost,
  reserve: typeof reserveMissing,
): Promise<void> {
  return inOneTransaction(container, async (transaction) => {
    const { database } = transaction
    await lockGroup(transaction, group.id)
    await requireNotPacked(transaction, order)
    await clearRemains(transaction, order)
    await writeOrders(container, transaction, {
      cart,
      orders: [order],
      metadata: { locale: Locale.parse(group.locale), note: group.note },
      awaitsPayment: false,
    })
    await requireCollection(container, transaction, { cart, order })
    await transaction.flush()
    await linkOrders(container, transaction, { cart, orders: [order] })
    await reserve(container, transaction, order)
    await database("order").where({ id: order.id }).update({ created_at: group.placed_at })
  })
}

async function requireNotPacked({ database }: Transaction, { id, number }: PlannedOrder): Promise<void> {
  const packed = await database("order_fulfillment")
    .join("fulfillment", "fulfillment.id", "order_fulfillment.fulfillment_id")
    .where({ "order_fulfillment.order_id": id })
    .whereNull("fulfillment.canceled_at")
    .first("fulfillment.id")
  if (packed) throw new Error(`Goods of ${number} were packed before the order was lost`)
}

/** What the lost order may have left behind, under ids that the new one needs. Goods put aside stay so. */
async function clearRemains({ database }: Transaction, order: PlannedOrder): Promise<void> {
  const lineIds = lineIdsOf(order)
  await database("order").where({ id: order.id }).delete()
  await database("order_line_item").whereIn("id", lineIds).delete()
  await database("reservation_item").whereIn("line_item_id", lineIds).whereNotNull("deleted_at").delete()
}

/** Puts aside what is not put aside any more. Throws `out_of_stock`. */
async function reserveMissing(
  container: MedusaContainer,
  transaction: Transaction,
  order: PlannedOrder,
): Promise<void> {
  const kept: Pick<Reservation, "line_item_id" | "inventory_item_id">[] = await transaction
    .database("reservation_item")
    .whereIn("line_item_id", lineIdsOf(order))
    .select("line_item_id", "inventory_item_id")
  const missing = order.reservations.filter(
    ({ line_item_id, inventory_item_id }) =>
      !kept.some((one) => one.line_item_id === line_item_id && one.inventory_item_id === inventory_item_id),
  )
  await reserveStock(container, transaction, missing)
}

function lineIdsOf({ lines }: PlannedOrder): string[] {
  return lines.map(({ order_line_id }) => order_line_id)
}

async function requireCollection(
  container: MedusaContainer,
  transaction: Transaction,
  { cart, order }: Pick<Lost, "cart" | "order">,
): Promise<void> {
  const { payment_collection_id: id, amount } = order
  const present = await transaction.database("payment_collection").where({ id }).first("id")
  if (present) return
  const payments = container.resolve(Modules.PAYMENT)
  await payments.createPaymentCollections(
    { id, currency_code: cart.currency_code, amount } as never,
    transaction.of(payments),
  )
}
