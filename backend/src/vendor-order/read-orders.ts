import {
  PaymentMethod,
  VENDOR_ORDERS_A_PAGE,
  type VendorOrder,
  type VendorOrderCard,
  type VendorOrderList,
  type VendorOrderState,
} from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LineSnapshot } from "../cart/line-snapshot.ts"
import type { LineRecord } from "../cart/parcels.ts"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"
import { addressOf } from "../order/order-address.ts"
import { OrderMetadata } from "../order/order-metadata.ts"
import { notFound } from "../vendor-access/not-found.ts"

type OrderLine = LineRecord & { variant?: { weight: number | null } | null }

interface OrderRecord {
  id: string
  custom_display_id: string
  created_at: string | Date
  status: string
  metadata: unknown
  shipping_address: unknown
  items: OrderLine[]
  shipping_methods: { amount: number }[]
  /** Đồng that this vendor's part of the order came to. */
  amount: number
  payment_method: PaymentMethod
}

const STATES: Record<string, VendorOrderState> = { canceled: "canceled", completed: "completed" }

const FIELDS = [
  "id",
  "custom_display_id",
  "created_at",
  "status",
  "metadata",
  "shipping_address.*",
  "items.*",
  "items.variant.weight",
  "shipping_methods.amount",
]

/** One page of a vendor's orders, newest first. */
export async function listVendorOrders(
  container: MedusaContainer,
  vendorId: string,
  { state, page }: { state?: VendorOrderState | undefined; page: number },
): Promise<VendorOrderList> {
  const orders = await ordersOf(container, vendorId)
  const fitting = orders.filter((order) => !state || stateOf(order) === state)
  const from = (page - 1) * VENDOR_ORDERS_A_PAGE
  return {
    orders: fitting.slice(from, from + VENDOR_ORDERS_A_PAGE).map(cardOf),
    count: fitting.length,
    page_count: Math.ceil(fitting.length / VENDOR_ORDERS_A_PAGE),
  }
}

/** The cards of all of a vendor's orders, newest first. */
export async function listOrderCards(
  container: MedusaContainer,
  vendorId: string,
): Promise<VendorOrderCard[]> {
  return (await ordersOf(container, vendorId)).map(cardOf)
}

/** What a vendor packs for one order. Throws `not_found` where it is not its own. */
export async function readVendorOrder(
  container: MedusaContainer,
  vendorId: string,
  id: string,
): Promise<VendorOrder> {
  const [order] = await ordersOf(container, vendorId, id)
  if (!order) throw notFound()
  const { note } = OrderMetadata.parse(order.metadata)
  const lines = linesOf(order)
  const card = cardOf(order)
  const shipping_total = order.shipping_methods.reduce((sum, { amount }) => sum + Number(amount), 0)
  const [first] = lines
  const sender = first?.snapshot.vendor ?? { name: "", province: "" }
  return {
    ...card,
    address: addressOf(order.shipping_address),
    note,
    payment_method: order.payment_method,
    items: lines.map(({ line, snapshot }) => ({
      product_handle: line.product_handle,
      name: snapshot.name,
      variant_title: snapshot.variant_title,
      thumbnail_url: snapshot.picture.sizes[0]?.url ?? null,
      quantity: Number(line.quantity),
      weight: line.variant?.weight || null,
      unit_price: Number(line.unit_price),
      total: Number(line.unit_price) * Number(line.quantity),
    })),
    shipping_total,
    total: order.amount,
    weight: lines.reduce((sum, { line }) => sum + (line.variant?.weight ?? 0) * Number(line.quantity), 0),
    sender: { name: sender.name, province: sender.province },
  }
}

/** The vendor's orders, newest first; without those that wait for their payment, which nobody need pack. */
async function ordersOf(container: MedusaContainer, vendorId: string, id?: string): Promise<OrderRecord[]> {
  const shares = await container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .listOrderShares(
      { vendor_id: vendorId, group: { state: "placed" }, ...(id ? { order_id: id } : {}) },
      { relations: ["group"] },
    )
  if (shares.length === 0) return []
  const shareOf = new Map(shares.map((share) => [share.order_id, share]))
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: [...shareOf.keys()] },
    pagination: { take: shares.length, skip: 0, order: { created_at: "DESC" } },
  })
  return (data as unknown as Omit<OrderRecord, "amount" | "payment_method">[]).map((order) => {
    const share = shareOf.get(order.id)
    return {
      ...order,
      amount: Number(share?.amount),
      payment_method: PaymentMethod.parse(share?.group.payment_method),
    }
  })
}

function cardOf(order: OrderRecord): VendorOrderCard {
  const { name, province_code } = addressOf(order.shipping_address)
  const lines = linesOf(order)
  return {
    id: order.id,
    number: order.custom_display_id,
    placed_at: new Date(order.created_at).toISOString(),
    state: stateOf(order),
    customer: name,
    province_code,
    item_count: lines.reduce((sum, { line }) => sum + Number(line.quantity), 0),
    item_total: lines.reduce((sum, { line }) => sum + Number(line.unit_price) * Number(line.quantity), 0),
  }
}

function linesOf({ items }: OrderRecord) {
  return items.map((line) => ({ line, snapshot: LineSnapshot.parse(line.metadata) }))
}

function stateOf({ status }: OrderRecord): VendorOrderState {
  return STATES[status] ?? "placed"
}
