import type {
  Discount,
  Order,
  OrderParcel,
  OrderPayment,
  PackedLot,
  PartChange,
  PartRecall,
  PartRefund,
} from "@cho-ocop/contracts"
import { PaymentMethod } from "@cho-ocop/contracts"
import { sumOf } from "@cho-ocop/money"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { discountsByCode, type LineRecord, parcelsOf, totalsOf } from "../cart/parcels.ts"
import { promotionsWithCodes } from "../cart/promotion-record.ts"
import { environment } from "../environment.ts"
import { ProblemError } from "../http/problem.ts"
import { tokenFor } from "../http/tokens.ts"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"
import { groupOfCart } from "../order-group/group-of-cart.ts"
import { type OrderSummary, owedFor } from "../order-group/owed.ts"
import {
  PARCEL_FIELDS,
  type ParcelRecord,
  parcelState,
  returnUntil,
  trackingOf,
} from "../order-group/parcel-state.ts"
import { replacedUnits } from "../order-group/replaced-units.ts"
import { awaitedPayment } from "../payment/awaited-payment.ts"
import { partRefunds } from "../payment/part-refunds.ts"
import { noticesOf } from "../recall/recall-letters.ts"
import { recalledLines } from "../recall/recalled-lines.ts"
import { agreedDelivery } from "../shipping/delivery-data.ts"
import { partChanges } from "../vendor-order/part-changes.ts"
import {
  type ReturnRecord,
  returnRecordOf,
  returnRequestOf,
  sentAhead,
} from "../vendor-order/return-record.ts"
import { lotsOfOrders } from "./lots-of-orders.ts"

interface OrderRecord extends ParcelRecord {
  custom_display_id: string
  summary: OrderSummary
  items: (LineRecord & Discounted & ParcelRecord["items"][number] & { product_id: string | null })[]
  shipping_methods: (Discounted & { amount: number; data: unknown })[]
  payment_collections: { payments: PaymentRecord[] }[]
}

interface Discounted {
  adjustments: ({ code: string | null; amount: number } | null)[] | null
}

interface PaymentRecord {
  id: string
  captures: { amount: number }[] | null
}

type GroupRecord = Awaited<ReturnType<typeof groupWithNumber>>

const FIELDS = [
  ...PARCEL_FIELDS,
  "custom_display_id",
  "summary.*",
  "items.*",
  "items.adjustments.code",
  "items.adjustments.amount",
  "shipping_methods.amount",
  "shipping_methods.data",
  "shipping_methods.adjustments.code",
  "shipping_methods.adjustments.amount",
  "payment_collections.payments.id",
  "payment_collections.payments.captures.amount",
]

/** The order with this number, as its shopper sees it: the group with one parcel per vendor. Throws `order_not_found`. */
export async function readOrder(container: MedusaContainer, number: string): Promise<Order> {
  const group = await groupWithNumber(container, number)
  const orders = await ordersOf(container, group)
  const returnsOf = new Map(
    group.shares.map(({ order_id, returns }) => [order_id, returns.map(returnRecordOf)]),
  )
  const replaced = await replacedUnits(
    container,
    orders.map(({ id }) => id),
  )
  const names = await campaignNames(container, orders)
  const refundsOf = await refundsByOrder(container, orders)
  const orderIds = orders.map(({ id }) => id)
  const lots = await lotsOfOrders(container, orderIds)
  const notices = await noticesOf(container, orderIds)
  const recalled = await recalledLines(container, orders)
  const changes = await partChanges(container, orderIds)
  const parcels = orders.map((order) =>
    parcelOf(order, {
      returns: returnsOf.get(order.id) ?? [],
      discounts: discountsOf({ ...order, items: discountedLines(order, replaced) }, names),
      refunds: refundsOf.get(order.id) ?? [],
      changes: changes.get(order.id) ?? [],
      replaced,
      recalled,
      lots: lots
        .filter(({ order_id }) => order_id === order.id)
        .map(({ line_id, number, code }) => ({ line_id, number, code })),
      recalls: notices
        .filter(({ order_id }) => order_id === order.id)
        .map(({ notice: { number, code, holding, recall_reason: reason }, since }) => ({
          number,
          code,
          holding,
          reason,
          since: new Date(since).toISOString(),
        })),
    }),
  )
  return {
    number,
    placed_at: new Date(group.placed_at ?? group.created_at).toISOString(),
    status: statusOf(group, parcels),
    payment_method: PaymentMethod.parse(group.payment_method),
    payment: await paymentOf(container, group, { orders, parcels }),
    email: group.email,
    address: group.address as Order["address"],
    note: group.note,
    invoice: group.invoice as Order["invoice"],
    parcels,
    open_cart: await openCartOf(container, group),
    ...totalsOf(parcels),
  }
}

async function groupWithNumber(container: MedusaContainer, number: string) {
  const [group] = await container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .listOrderGroups({ number }, { relations: ["shares.returns"] })
  if (!group) throw new ProblemError("order_not_found", "There is no such order.")
  return group
}

async function ordersOf(container: MedusaContainer, { shares }: GroupRecord): Promise<OrderRecord[]> {
  if (shares.length === 0) return []
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: shares.map(({ order_id }) => order_id) },
  })
  return (data as unknown as OrderRecord[]).toSorted((a, b) =>
    a.custom_display_id.localeCompare(b.custom_display_id, "en", { numeric: true }),
  )
}

function adjustmentsOf({
  items,
  shipping_methods,
}: Pick<OrderRecord, "items" | "shipping_methods">): { code: string; amount: number }[] {
  return [...items, ...shipping_methods]
    .flatMap(({ adjustments }) => adjustments ?? [])
    .flatMap((adjustment) =>
      adjustment?.code ? { code: adjustment.code, amount: Number(adjustment.amount) } : [],
    )
}

function discountsOf(order: OrderRecord, names: Map<string, string>): Discount[] {
  return discountsByCode(
    adjustmentsOf(order).map(({ code, amount }) => ({ code, amount, name: names.get(code) ?? null })),
  )
}

/** What the campaigns of an order's promotions are called today, by code. */
async function campaignNames(
  container: MedusaContainer,
  orders: readonly OrderRecord[],
): Promise<Map<string, string>> {
  const codes = [...new Set(orders.flatMap(adjustmentsOf).map(({ code }) => code))]
  if (codes.length === 0) return new Map()
  const promotions = await promotionsWithCodes(container.resolve(ContainerRegistrationKeys.QUERY), codes)
  return new Map(
    promotions.flatMap(({ code, campaign }) => (campaign ? [[code, campaign.name] as const] : [])),
  )
}

interface PartFacts {
  returns: readonly ReturnRecord[]
  discounts: Discount[]
  refunds: PartRefund[]
  changes: PartChange[]
  /** Units for which others are sent, by line. */
  replaced: Map<string, number>
  /** Lines that hold goods of a lot called back, or may. */
  recalled: Set<string>
  lots: PackedLot[]
  recalls: PartRecall[]
}

function parcelOf(
  order: OrderRecord,
  { returns, discounts, refunds, changes, replaced, recalled, lots, recalls }: PartFacts,
): OrderParcel {
  const [parcel] = parcelsOf(boughtLines(order, replaced), {
    stockOf: ({ quantity }) => Number(quantity),
    isSold: () => true,
    feeOf: () => order.shipping_methods.reduce((sum, { amount }) => sum + Number(amount), 0),
    discountsOf: () => discounts,
  })
  if (!parcel) throw new Error(`Order ${order.custom_display_id} has no lines`)
  const agreed = agreedDelivery(order.shipping_methods)
  const { delivery } = agreed
  const state = parcelState(order, delivery, returns)
  const until = returnUntil(order, state)
  return {
    ...parcel,
    number: order.custom_display_id,
    state,
    delivery,
    pick_up: agreed.delivery === "pick_up" ? { place: agreed.place, hours: agreed.hours } : null,
    lots,
    recalls,
    tracking: trackingOf(order),
    changes,
    refunded: sumOf(refunds),
    refunds,
    to_pay:
      capturedOf(order) > 0 && state !== "canceled"
        ? Math.max(owedFor(order.summary) - sentAhead(returns), 0)
        : 0,
    can_cancel: state === "placed",
    can_return_until: until,
    can_return_recalled: until ? parcel.items.map(({ id }) => id).filter((id) => recalled.has(id)) : [],
    return_days: environment.RETURN_DAYS,
    returns: returns.map(returnRequestOf),
  }
}

/** Discounts of a line without those on units for which others are sent. */
function discountedLines({ items }: OrderRecord, replaced: Map<string, number>): OrderRecord["items"] {
  return items.map((line) => ({
    ...line,
    adjustments: (line.adjustments ?? []).map(
      (adjustment) =>
        adjustment && {
          ...adjustment,
          amount: Math.round(
            (Number(adjustment.amount) * (Number(line.quantity) - (replaced.get(line.id) ?? 0))) /
              Number(line.quantity),
          ),
        },
    ),
  }))
}

/** Without the units for which others are sent. */
function boughtLines({ items }: OrderRecord, replaced: Map<string, number>): OrderRecord["items"] {
  return items
    .map((line) => ({ ...line, quantity: Number(line.quantity) - (replaced.get(line.id) ?? 0) }))
    .filter(({ quantity }) => quantity > 0)
}

async function paymentOf(
  container: MedusaContainer,
  group: GroupRecord,
  { orders, parcels }: { orders: OrderRecord[]; parcels: OrderParcel[] },
): Promise<OrderPayment> {
  const method = PaymentMethod.parse(group.payment_method)
  const refunds = parcels.flatMap((parcel) => parcel.refunds)
  const refunded = sumOf(refunds)
  const captured = orders.reduce((sum, order) => sum + capturedOf(order), 0)
  const at = (state: OrderPayment["state"]) => ({
    method,
    state,
    redirect_url: null,
    qr: null,
    pay_until: null,
  })
  if (group.state === "expired") return at("expired")
  if (group.state === "awaiting_payment") return { method, ...(await awaitedPayment(container, group)) }
  if (refunds.some(({ state }) => state === "under_way" || state === "by_hand")) return at("refunding")
  if (refunded > 0) return at(refunded < captured ? "partly_refunded" : "refunded")
  if (method === "cash_on_delivery" && captured < Number(group.total)) return at("due_on_delivery")
  return at("paid")
}

async function openCartOf(container: MedusaContainer, { state, cart_id }: GroupRecord) {
  if (state !== "expired") return null
  const { group } = await groupOfCart(container, cart_id)
  return group ? null : { id: cart_id, token: tokenFor("cart", cart_id) }
}

function statusOf({ state }: GroupRecord, parcels: OrderParcel[]): Order["status"] {
  const ended = parcels.filter((parcel) => ["delivered", "returned", "canceled"].includes(parcel.state))
  if (state === "expired" || parcels.every((parcel) => parcel.state === "canceled")) return "canceled"
  return ended.length === parcels.length ? "completed" : "placed"
}

async function refundsByOrder(
  container: MedusaContainer,
  orders: readonly OrderRecord[],
): Promise<Map<string, PartRefund[]>> {
  const refunds = await partRefunds(
    container,
    orders.flatMap(paymentsOf).map(({ id }) => id),
  )
  return new Map(
    orders.map((order) => [order.id, paymentsOf(order).flatMap(({ id }) => refunds.get(id) ?? [])]),
  )
}

function capturedOf(order: OrderRecord): number {
  return sumOf(paymentsOf(order).flatMap(({ captures }) => captures ?? []))
}

function paymentsOf({ payment_collections }: OrderRecord): PaymentRecord[] {
  return payment_collections.flatMap(({ payments }) => payments ?? [])
}
