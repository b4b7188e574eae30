import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { crashPoint } from "../crash-point.ts"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"
import { inOneTransaction, type Transaction } from "./in-one-transaction.ts"
import { type GroupState, lockGroup } from "./lock-group.ts"
import { noteEvents } from "./note-event.ts"
import { promotionsIn } from "./promotion-usage.ts"

/** Why a group is given up: nobody paid in time, the shopper called it off at the gateway, or the gateway refused. */
export type ExpiryReason = "unpaid" | "canceled" | "declined"

/**
 * Gives up a group that nobody paid, at once and as a whole: its orders, reservations and collections are gone, its
 * cart can be ordered again, and its row stays. A group that is paid is left alone.
 *
 * Answers how the group stands then; `awaiting_payment` means that its payment is there and it has to be finished.
 */
export async function expireGroup(
  container: MedusaContainer,
  groupId: string,
  reason: ExpiryReason,
): Promise<GroupState> {
  const state = await inOneTransaction(container, async (transaction) => {
    const before = await lockGroup(transaction, groupId)
    if (before !== "awaiting_payment" || (await isPaid(transaction, groupId))) return before
    await takeApart(container, transaction, groupId)
    await reopenCart(container, transaction, groupId)
    const groups = groupsOf(container)
    await groups.updateOrderGroups(
      { id: groupId, state: "expired", expired_at: new Date(), metadata: { reason } },
      transaction.of(groups),
    )
    await noteEvents(container, transaction, [
      { group_id: groupId, order_id: null, kind: "expired", data: { reason } },
    ])
    await transaction.flush()
    crashPoint("expiring: before the commit")
    return "expired" as const
  })
  crashPoint("expiring: committed")
  return state
}

/** Removes what an expired group may still have. Its cart is left as it is: it may have been ordered anew. */
export async function clearExpiredGroup(container: MedusaContainer, groupId: string): Promise<void> {
  await inOneTransaction(container, async (transaction) => {
    if ((await lockGroup(transaction, groupId)) === "expired")
      await takeApart(container, transaction, groupId)
  })
}

async function isPaid({ database }: Transaction, groupId: string): Promise<boolean> {
  const paid = await database("payment")
    .join("order_group", "order_group.payment_session_id", "payment.payment_session_id")
    .where({ "order_group.id": groupId })
    .whereNull("payment.canceled_at")
    .first("payment.id")
  return paid !== undefined
}

/** Rows go for good: a soft-deleted one would keep the id that the cart's next try may need. */
async function takeApart(
  container: MedusaContainer,
  transaction: Transaction,
  groupId: string,
): Promise<void> {
  const { database } = transaction
  const groups = groupsOf(container)
  const shares = await groups.listOrderShares({ group_id: groupId }, { take: null })
  const orderIds = shares.map(({ order_id }) => order_id)
  const collections = shares.map(({ payment_collection_id }) => payment_collection_id)
  await giveBackPromotions(container, transaction, orderIds)
  await giveBackStock(container, transaction, orderIds)
  const orders = container.resolve(Modules.ORDER)
  await orders.deleteOrders(orderIds, transaction.of(orders))
  await transaction.flush()
  for (const table of LINKS) await database(table).whereIn("order_id", orderIds).delete()
  await database("payment_collection").whereIn("id", collections).delete()
  await database("order_share").where({ group_id: groupId }).delete()
}

/** It belongs to nobody again: who orders it next may be somebody else. */
async function reopenCart(
  container: MedusaContainer,
  transaction: Transaction,
  groupId: string,
): Promise<void> {
  const { cart_id } = await groupsOf(container).retrieveOrderGroup(groupId)
  const carts = container.resolve(Modules.CART)
  await carts.updateCarts(
    cart_id,
    { completed_at: null, customer_id: null, email: null },
    transaction.of(carts),
  )
}

const LINKS = ["order_cart", "order_payment_collection", "order_promotion", "order_order_vendor_vendor"]

async function giveBackStock(
  container: MedusaContainer,
  transaction: Transaction,
  orderIds: string[],
): Promise<void> {
  const { database } = transaction
  const lines: { item_id: string }[] = await database("order_item")
    .select("item_id")
    .whereIn("order_id", orderIds)
  const lineIds = lines.map(({ item_id }) => item_id)
  await database("inventory_level")
    .select("inventory_level.id")
    .whereIn(
      ["inventory_item_id", "location_id"],
      database("reservation_item")
        .select("inventory_item_id", "location_id")
        .whereIn("line_item_id", lineIds),
    )
    .orderBy("inventory_level.id")
    .forUpdate()
  const inventory = container.resolve(Modules.INVENTORY)
  await inventory.deleteReservationItemsByLineItem(lineIds, transaction.of(inventory))
  await transaction.flush()
  await database("reservation_item").whereIn("line_item_id", lineIds).delete()
}

interface Discounted {
  adjustments?: { amount: unknown; code?: string }[]
}

async function giveBackPromotions(
  container: MedusaContainer,
  transaction: Transaction,
  orderIds: string[],
): Promise<void> {
  const orders = await container
    .resolve(Modules.ORDER)
    .listOrders(
      { id: orderIds },
      { relations: ["items.adjustments", "shipping_methods.adjustments"], take: null },
    )
  const used = orders
    .flatMap(({ items = [], shipping_methods = [] }): Discounted[] => [...items, ...shipping_methods])
    .flatMap(({ adjustments = [] }) => adjustments)
    .flatMap(({ amount, code }) => (code ? [{ amount: Number(amount), code }] : []))
  if (used.length === 0) return
  const [order] = orders
  const promotions = promotionsIn(container)
  await promotions.revertUsage(
    used,
    { customer_id: order?.customer_id ?? null, customer_email: order?.email ?? null },
    transaction.of(promotions),
  )
}

function groupsOf(container: MedusaContainer): OrderGroupModuleService {
  return container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
}
