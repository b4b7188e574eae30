import {
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
  shipping_methods: { shipping_option_id: string; amount: number }[]
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
  "shipping_methods.shipping_option_id",
  "shipping_methods.amount",
]

/** One page of the orders with goods of a vendor, newest first; each with this vendor's part alone. */
export async function listVendorOrders(
  container: MedusaContainer,
  vendorId: string,
  { state, page }: { state?: VendorOrderState | undefined; page: number },
): Promise<VendorOrderList> {
  const { handle, orders } = await ordersOf(container, vendorId)
  const fitting = orders.filter((order) => !state || stateOf(order) === state)
  const from = (page - 1) * VENDOR_ORDERS_A_PAGE
  return {
    orders: fitting.slice(from, from + VENDOR_ORDERS_A_PAGE).map((order) => cardOf(order, handle)),
    count: fitting.length,
    page_count: Math.ceil(fitting.length / VENDOR_ORDERS_A_PAGE),
  }
}

/** The cards of all orders with goods of a vendor, newest first. */
export async function listOrderCards(
  container: MedusaContainer,
  vendorId: string,
): Promise<VendorOrderCard[]> {
  const { handle, orders } = await ordersOf(container, vendorId)
  return orders.map((order) => cardOf(order, handle))
}

/** What a vendor packs for one order. Throws `not_found` where nothing in it is its own. */
export async function readVendorOrder(
  container: MedusaContainer,
  vendorId: string,
  id: string,
): Promise<VendorOrder> {
  const { handle, orders } = await ordersOf(container, vendorId, id)
  const [order] = orders
  if (!order) throw notFound()
  const { note, shipping_options } = OrderMetadata.parse(order.metadata)
  const lines = linesOf(order, handle)
  const card = cardOf(order, handle)
  const method = order.shipping_methods.find(
    ({ shipping_option_id }) => shipping_option_id === shipping_options[handle],
  )
  const shipping_total = Number(method?.amount ?? 0)
  const [first] = lines
  const sender = first?.snapshot.vendor ?? { name: "", province: "" }
  return {
    ...card,
    address: addressOf(order.shipping_address),
    note,
    payment_method: "cash_on_delivery",
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
    total: card.item_total + shipping_total,
    weight: lines.reduce((sum, { line }) => sum + (line.variant?.weight ?? 0) * Number(line.quantity), 0),
    sender: { name: sender.name, province: sender.province },
  }
}

async function ordersOf(container: MedusaContainer, vendorId: string, id?: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: vendors } = await query.graph({
    entity: "vendor",
    fields: ["handle", "orders.id"],
    filters: { id: vendorId },
  })
  const [vendor] = vendors as unknown as { handle: string; orders?: ({ id: string } | null)[] }[]
  const own = (vendor?.orders ?? []).flatMap((order) => order?.id ?? [])
  const ids = id ? own.filter((order) => order === id) : own
  if (!vendor || ids.length === 0) return { handle: vendor?.handle ?? "", orders: [] }
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: ids },
    pagination: { take: ids.length, skip: 0, order: { created_at: "DESC" } },
  })
  return { handle: vendor.handle, orders: data as unknown as OrderRecord[] }
}

function cardOf(order: OrderRecord, handle: string): VendorOrderCard {
  const { name, province_code } = addressOf(order.shipping_address)
  const lines = linesOf(order, handle)
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

/** The lines with goods of this vendor. */
function linesOf(order: OrderRecord, handle: string) {
  return order.items
    .map((line) => ({ line, snapshot: LineSnapshot.parse(line.metadata) }))
    .filter(({ snapshot }) => snapshot.vendor.handle === handle)
}

function stateOf({ status }: OrderRecord): VendorOrderState {
  return STATES[status] ?? "placed"
}
