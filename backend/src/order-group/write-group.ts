import type { Checkout } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { SaleTerms } from "../commission/sale-terms.ts"
import { crashPoint } from "../crash-point.ts"
import { ProblemError } from "../http/problem.ts"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"
import { announcePlaced } from "./announce-placed.ts"
import { authorizeOnDelivery } from "./authorize-on-delivery.ts"
import { endCart } from "./end-cart.ts"
import { inOneTransaction, type Transaction } from "./in-one-transaction.ts"
import { noteEvents } from "./note-event.ts"
import type { OrderedCart } from "./ordered-cart.ts"
import type { PlannedGroup } from "./plan-group.ts"
import { promotionsIn } from "./promotion-usage.ts"
import { reserveStock } from "./reserve-stock.ts"
import { adjustmentsOf, linkOrders, writeOrders } from "./write-orders.ts"

/** How long a shopper may take to pay at a gateway, in minutes. */
const MINUTES_TO_PAY = 15

interface Placement {
  cart: OrderedCart
  group: PlannedGroup
  checkout: Checkout
  /** By order id. */
  terms: Map<string, SaleTerms>
}

/**
 * Writes a group with all its orders, or nothing: orders, links, reservations, collections, shares, what is to be told,
 * and the cart's end are one transaction. Throws `out_of_stock`, `total_changed` where the cart changed meanwhile.
 */
export async function writeGroup(container: MedusaContainer, placement: Placement): Promise<void> {
  const { cart, checkout } = placement
  const { orders } = placement.group
  crashPoint("placing: before the transaction")
  await inOneTransaction(container, async (transaction) => {
    await requireUnchanged(transaction, cart)
    await createGroup(container, transaction, placement)
    await writeOrders(container, transaction, { cart, orders, ...headOf(checkout) })
    await createCollections(container, transaction, placement)
    await transaction.flush()
    crashPoint("placing: orders written")
    await linkOrders(container, transaction, { cart, orders })
    await useUpPromotions(container, transaction, placement)
    await endCart(container, transaction, cart)
    if (checkout.payment_method === "cash_on_delivery") {
      await authorizeOnDelivery(container, transaction, placement.group)
    }
    await reserveStock(
      container,
      transaction,
      orders.flatMap(({ reservations }) => reservations),
    )
    await transaction.flush()
    crashPoint("placing: before the commit")
  })
  crashPoint("placing: committed")
  if (checkout.payment_method === "cash_on_delivery") {
    await announcePlaced(
      container,
      orders.map(({ id }) => id),
    )
  }
}

/** Another server may have changed or ordered the cart since it was read; from here on none can order it. */
async function requireUnchanged({ database }: Transaction, cart: OrderedCart): Promise<void> {
  const [row] = await database("cart").select("completed_at").where({ id: cart.id }).forUpdate()
  if (!row || row.completed_at) throw new ProblemError("cart_completed", "This cart has been ordered.")
  const lines: { id: string; quantity: string }[] = await database("cart_line_item")
    .select("id", "quantity")
    .where({ cart_id: cart.id })
    .whereNull("deleted_at")
  const quantities = new Map(lines.map(({ id, quantity }) => [id, Number(quantity)]))
  const unchanged =
    lines.length === cart.lines.length &&
    cart.lines.every(({ id, quantity }) => quantities.get(id) === quantity)
  if (!unchanged) throw new ProblemError("total_changed", "The cart has just changed.")
}

async function createGroup(
  container: MedusaContainer,
  transaction: Transaction,
  { cart, group, checkout, terms }: Placement,
): Promise<void> {
  const groups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
  const now = new Date()
  const paysLater = checkout.payment_method === "cash_on_delivery"
  await groups.createOrderGroups(
    {
      id: group.id,
      number: group.number,
      cart_id: cart.id,
      attempt: group.attempt,
      state: paysLater ? "placed" : "awaiting_payment",
      payment_method: checkout.payment_method,
      payment_collection_id: paysLater ? null : group.payment_collection_id,
      total: group.total,
      currency_code: cart.currency_code,
      locale: checkout.locale,
      email: checkout.email ?? null,
      phone: checkout.address.phone,
      note: checkout.note || null,
      address: { ...checkout.address },
      invoice: checkout.invoice ? { ...checkout.invoice } : null,
      customer_id: cart.customer_id,
      placed_at: paysLater ? now : null,
      pay_until: paysLater ? null : new Date(now.getTime() + MINUTES_TO_PAY * 60_000),
    },
    transaction.of(groups),
  )
  await groups.createOrderShares(
    group.orders.map((order) => ({
      id: order.share_id,
      group_id: group.id,
      vendor_id: order.vendor_id,
      order_id: order.id,
      amount: order.amount,
      parts: { ...order.parts },
      payment_collection_id: order.payment_collection_id,
      ...termsOf(terms, order.id),
    })),
    transaction.of(groups),
  )
  if (paysLater) {
    await noteEvents(container, transaction, [{ group_id: group.id, order_id: null, kind: "placed" }])
  }
}

function termsOf(terms: Placement["terms"], orderId: string) {
  const { commission, funded } = terms.get(orderId) ?? {}
  if (!commission || !funded) throw new Error(`Order ${orderId} has no terms`)
  return { commission: { ...commission }, funded: { ...funded } }
}

function headOf({ locale, note, payment_method }: Checkout) {
  return {
    metadata: { locale, note: note || null },
    awaitsPayment: payment_method !== "cash_on_delivery",
  }
}

async function createCollections(
  container: MedusaContainer,
  transaction: Transaction,
  { cart: { currency_code }, group, checkout }: Placement,
): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const ofOrders = group.orders.map(({ payment_collection_id: id, amount }) => ({
    id,
    currency_code,
    amount,
  }))
  const ofGroup = { id: group.payment_collection_id, currency_code, amount: group.total }
  await payments.createPaymentCollections(
    checkout.payment_method === "cash_on_delivery" ? ofOrders : [...ofOrders, ofGroup],
    transaction.of(payments),
  )
}

async function useUpPromotions(
  container: MedusaContainer,
  transaction: Transaction,
  { cart, group }: Placement,
): Promise<void> {
  const used = group.orders
    .flatMap(adjustmentsOf)
    .flatMap(({ amount, code }) => (code ? [{ amount, code }] : []))
  if (used.length === 0) return
  const promotions = promotionsIn(container)
  try {
    await promotions.registerUsage(
      used,
      { customer_id: cart.customer_id, customer_email: cart.email },
      transaction.of(promotions),
    )
  } catch (error) {
    if (!(error instanceof MedusaError) || error.type !== MedusaError.Types.NOT_ALLOWED) throw error
    throw new ProblemError("promotion_used_up", "Others have just used up a discount of this cart.")
  }
}
