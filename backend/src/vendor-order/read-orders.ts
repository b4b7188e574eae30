import {
  type Cancellation,
  type OrderToDo,
  type PartChange,
  type PartRefund,
  OrderToDo as ToDos,
  VENDOR_ORDERS_A_PAGE,
  type VendorOrder,
  type VendorOrderCard,
  type VendorOrderList,
  type VendorOrderState,
  type VendorRole,
} from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { LineSnapshot } from "../cart/line-snapshot.ts"
import { notFound } from "../http/not-found.ts"
import { type LotOfOrder, lotsOfOrders } from "../order/lots-of-orders.ts"
import { addressOf } from "../order/order-address.ts"
import { OrderMetadata } from "../order/order-metadata.ts"
import { partRefunds } from "../payment/part-refunds.ts"
import { cancellationsOf } from "./cancellations.ts"
import { boughtUnits, moneyOf, paymentsOf } from "./order-money.ts"
import { type OrderLine, ordersOfVendor, type VendorOrderRecord } from "./order-record.ts"
import { canCancel, canChange, deliveryOf, leftToPack, orderState, parcelsOf, toDoOf } from "./order-state.ts"
import { ownOffers } from "./own-goods.ts"
import { lotsToPack } from "./packed-lots.ts"
import { partChanges } from "./part-changes.ts"
import { returnRequestOf } from "./return-record.ts"

/** Who reads: packers learn no prices. */
interface Reader {
  vendorId: string
  role: VendorRole
}

interface Filter {
  state?: VendorOrderState | undefined
  to_do?: OrderToDo | undefined
  page: number
}

/** One page of a vendor's orders: what is to be done first, then newest first. */
export async function listVendorOrders(
  container: MedusaContainer,
  { vendorId, role }: Reader,
  { state, to_do, page }: Filter,
): Promise<VendorOrderList> {
  const cards = (await ordersOfVendor(container, vendorId)).map((order) => cardOf(order, role))
  const fitting = cards
    .filter((card) => !state || card.state === state)
    .filter((card) => !to_do || card.to_do === to_do)
    .toSorted((a, b) => rankOf(a) - rankOf(b))
  const from = (page - 1) * VENDOR_ORDERS_A_PAGE
  return {
    orders: fitting.slice(from, from + VENDOR_ORDERS_A_PAGE),
    count: fitting.length,
    page_count: Math.ceil(fitting.length / VENDOR_ORDERS_A_PAGE),
    to_dos: Object.fromEntries(
      ToDos.options.map((kind) => [kind, cards.filter((card) => card.to_do === kind).length]),
    ) as VendorOrderList["to_dos"],
  }
}

/** The cards of all of a vendor's orders, newest first, with their amounts. */
export async function listOrderCards(container: MedusaContainer, vendorId: string): Promise<SoldCard[]> {
  const orders = await ordersOfVendor(container, vendorId)
  return orders.map((order) => ({ ...cardOf(order, "owner"), item_total: itemTotal(order) }))
}

type SoldCard = VendorOrderCard & { item_total: number }

/** One order as its vendor works on it. Throws `not_found` where it is not its own. */
export async function readVendorOrder(
  container: MedusaContainer,
  { vendorId, role }: Reader,
  id: string,
): Promise<VendorOrder> {
  const [order] = await ordersOfVendor(container, vendorId, [id])
  if (!order) throw notFound()
  const facts = await factsOf(container, [order])
  const isAsked = order.returns.some(({ state }) => state === "requested")
  const isOffered = role !== "packer" && (isAsked || canChange(order))
  return {
    ...vendorOrderOf(order, role, facts),
    offers: isOffered ? await ownOffers(container, vendorId) : [],
  }
}

/** Orders by their ids, in that order, without what could be sent instead. Throws `not_found` where one is not the vendor's own. */
export async function readVendorOrders(
  container: MedusaContainer,
  { vendorId, role }: Reader,
  ids: readonly string[],
): Promise<VendorOrder[]> {
  const orders = await ordersOfVendor(container, vendorId, ids)
  const facts = await factsOf(container, orders)
  return ids.map((id) => {
    const order = orders.find((one) => one.id === id)
    if (!order) throw notFound()
    return vendorOrderOf(order, role, facts)
  })
}

/** What is kept elsewhere about orders. */
interface OrderFacts {
  refunds: Map<string, PartRefund[]>
  /** By order. */
  cancellations: Map<string, Cancellation>
  /** By order. */
  changes: Map<string, PartChange[]>
  /** From which lots they were packed. */
  packed: LotOfOrder[]
  /** Lots from which goods may be packed, by product. */
  lots: Map<string, { id: string; number: string }[]>
}

async function factsOf(
  container: MedusaContainer,
  orders: readonly VendorOrderRecord[],
): Promise<OrderFacts> {
  const ids = orders.map(({ id }) => id)
  const [refunds, cancellations, changes, packed, lots] = await Promise.all([
    refundsOf(container, orders),
    cancellationsOf(container, orders),
    partChanges(container, ids),
    lotsOfOrders(container, ids),
    lotsToPack(container, orders),
  ])
  return { refunds, cancellations, changes, packed, lots }
}

function refundsOf(container: MedusaContainer, orders: readonly VendorOrderRecord[]) {
  return partRefunds(
    container,
    orders.flatMap(paymentsOf).map(({ id }) => id),
  )
}

function vendorOrderOf(order: VendorOrderRecord, role: VendorRole, facts: OrderFacts): VendorOrder {
  const { note } = OrderMetadata.parse(order.metadata)
  const seesPrices = role !== "packer"
  const snapshots = order.items.map(snapshotOf)
  const sender = snapshots[0]?.vendor ?? { name: "", province: "" }
  const { to_collect, ...money } = moneyOf(order)
  const refunds = paymentsOf(order).flatMap(({ id }) => facts.refunds.get(id) ?? [])
  return {
    ...cardOf(order, role),
    address: addressOf(order.shipping_address),
    note,
    payment_method: order.payment_method,
    invoice: seesPrices ? order.invoice : null,
    items: order.items.filter(isBought).map((line) => {
      const { name, variant_title, picture } = snapshotOf(line)
      return {
        id: line.id,
        product_handle: line.product_handle,
        name,
        variant_title,
        thumbnail_url: picture.sizes[0]?.url ?? null,
        quantity: boughtUnits(line),
        to_pack: order.status === "canceled" ? 0 : leftToPack(line),
        lots: facts.lots.get(line.product_id ?? "") ?? [],
        weight: line.variant?.weight || null,
        unit_price: seesPrices ? Number(line.unit_price) : null,
        total: seesPrices ? lineTotal(line) : null,
      }
    }),
    parcels: parcelsOf(order).map((parcel) => ({
      ...parcel,
      lots: facts.packed
        .filter(({ fulfillment_id }) => fulfillment_id === parcel.id)
        .map(({ line_id, number, code }) => ({ line_id, number, code })),
    })),
    returns: order.returns.map(returnRequestOf).map((request) => ({
      ...request,
      refund: seesPrices ? request.refund : null,
    })),
    to_collect,
    money: seesPrices ? { ...money, refunds, shipping_total: shippingTotal(order) } : null,
    cancellation: facts.cancellations.get(order.id) ?? null,
    changes: facts.changes.get(order.id) ?? [],
    can_change: seesPrices && canChange(order),
    offers: [],
    can_cancel: seesPrices && canCancel(order),
    weight: order.items.reduce(
      (sum, { variant, quantity }) => sum + (variant?.weight ?? 0) * Number(quantity),
      0,
    ),
    sender: { name: sender.name, province: sender.province },
  }
}

function cardOf(order: VendorOrderRecord, role: VendorRole): VendorOrderCard {
  const { name, province_code } = addressOf(order.shipping_address)
  return {
    id: order.id,
    number: order.custom_display_id,
    placed_at: new Date(order.created_at).toISOString(),
    state: orderState(order),
    to_do: toDoOf(order),
    delivery: deliveryOf(order),
    customer: name,
    province_code,
    item_count: order.items.reduce((sum, line) => sum + boughtUnits(line), 0),
    item_total: role === "packer" ? null : itemTotal(order),
  }
}

/** What waits comes first, in the order in which it is worked on. */
function rankOf({ to_do }: VendorOrderCard): number {
  return to_do ? ToDos.options.indexOf(to_do) : ToDos.options.length
}

function itemTotal({ items }: VendorOrderRecord): number {
  return items.reduce((sum, line) => sum + lineTotal(line), 0)
}

function lineTotal(line: OrderLine): number {
  return Number(line.unit_price) * boughtUnits(line)
}

function isBought(line: OrderLine): boolean {
  return boughtUnits(line) > 0
}

function shippingTotal({ shipping_methods }: VendorOrderRecord): number {
  return shipping_methods.reduce((sum, { amount }) => sum + Number(amount), 0)
}

function snapshotOf({ metadata }: OrderLine) {
  return LineSnapshot.parse(metadata)
}
