import { InvoiceRecipient, PaymentMethod } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LineRecord } from "../cart/parcels.ts"
import { notFound } from "../http/not-found.ts"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"
import type { OrderSummary } from "../order-group/owed.ts"
import { PARCEL_FIELDS, type ParcelRecord } from "../order-group/parcel-state.ts"
import { replacedUnits } from "../order-group/replaced-units.ts"
import { type ReturnRecord, returnRecordOf } from "./return-record.ts"

type Moment = string | Date | null

const AT_ONCE = 200

export interface OrderLine extends Omit<LineRecord, "variant"> {
  product_id: string | null
  detail: ParcelRecord["items"][number]["detail"]
  adjustments: { amount: number }[] | null
  /** Units for which others are sent. */
  replaced: number
  variant: {
    weight: number | null
    inventory_items: { inventory_item_id: string; required_quantity: number }[] | null
  } | null
}

export interface FulfillmentRecord {
  id: string
  packed_at: Moment
  shipped_at: Moment
  delivered_at: Moment
  canceled_at: Moment
  metadata: { carrier?: string; deed?: string } | null
  labels: { tracking_number: string }[] | null
  items: { line_item_id: string; inventory_item_id: string | null; quantity: number }[]
}

export interface PaymentRecord {
  id: string
  amount: number
  canceled_at: Moment
  captures: { id: string; amount: number; created_by: string | null }[] | null
  refunds: { id: string; amount: number; created_by: string | null }[] | null
}

/** A vendor's order with its part of the group, as Medusa and we keep it. Amounts in đồng. */
export interface VendorOrderRecord {
  id: string
  group_id: string
  /** The number that the shopper knows. */
  group_number: string
  share_id: string
  vendor_id: string
  custom_display_id: string
  created_at: string | Date
  status: string
  is_draft_order: boolean
  summary: OrderSummary
  metadata: unknown
  shipping_address: unknown
  items: OrderLine[]
  fulfillments: FulfillmentRecord[]
  shipping_methods: { amount: number; data: unknown; adjustments: ({ amount: number } | null)[] | null }[]
  payment_collections: { payments: PaymentRecord[] | null }[]
  returns: ReturnRecord[]
  payment_method: PaymentMethod
  invoice: InvoiceRecipient | null
}

const FIELDS = [
  ...PARCEL_FIELDS,
  "custom_display_id",
  "summary.*",
  "created_at",
  "metadata",
  "shipping_address.*",
  "items.*",
  "items.adjustments.amount",
  "items.variant.weight",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
  "fulfillments.id",
  "fulfillments.items.line_item_id",
  "fulfillments.items.inventory_item_id",
  "fulfillments.items.quantity",
  "shipping_methods.amount",
  "shipping_methods.data",
  "shipping_methods.adjustments.amount",
  "payment_collections.payments.id",
  "payment_collections.payments.amount",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.captures.*",
  "payment_collections.payments.refunds.*",
]

type Shares = Awaited<ReturnType<OrderGroupModuleService["listOrderShares"]>>

/** The vendor's orders, newest first; without those that wait for their payment, which nobody need pack. */
export async function ordersOfVendor(
  container: MedusaContainer,
  vendorId: string,
  ids?: readonly string[],
): Promise<VendorOrderRecord[]> {
  const shares = await groupsOf(container).listOrderShares(
    { vendor_id: vendorId, group: { state: "placed" }, ...(ids ? { order_id: [...ids] } : {}) },
    { relations: ["group", "returns"], take: null },
  )
  return recordsOf(container, shares)
}

/** All of a vendor's orders, some at a time; without those that wait for their payment. */
export async function* pagesOfOrders(
  container: MedusaContainer,
  vendorId: string,
): AsyncGenerator<VendorOrderRecord[]> {
  for (let after = ""; ; ) {
    const shares = await groupsOf(container).listOrderShares(
      { id: { $gt: after }, vendor_id: vendorId, group: { state: "placed" } },
      { relations: ["group", "returns"], order: { id: "ASC" }, take: AT_ONCE },
    )
    yield await recordsOf(container, shares)
    const last = shares.at(-1)
    if (!last || shares.length < AT_ONCE) return
    after = last.id
  }
}

/** One order, whoever asks. Throws `not_found`. */
export async function readOrderRecord(container: MedusaContainer, id: string): Promise<VendorOrderRecord> {
  const shares = await groupsOf(container).listOrderShares(
    { order_id: id, group: { state: "placed" } },
    { relations: ["group", "returns"] },
  )
  const [order] = await recordsOf(container, shares)
  if (!order) throw notFound()
  return order
}

async function recordsOf(container: MedusaContainer, shares: Shares): Promise<VendorOrderRecord[]> {
  if (shares.length === 0) return []
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: shares.map(({ order_id }) => order_id) },
    pagination: { take: shares.length, skip: 0, order: { created_at: "DESC" } },
  })
  const replaced = await replacedUnits(
    container,
    shares.map(({ order_id }) => order_id),
  )
  const shareOf = new Map(shares.map((share) => [share.order_id, share]))
  return (data as unknown as VendorOrderRecord[]).flatMap((order) => {
    const share = shareOf.get(order.id)
    if (!share) return []
    return {
      ...order,
      items: order.items.map((line) => ({ ...line, replaced: replaced.get(line.id) ?? 0 })),
      fulfillments: (order.fulfillments ?? []).filter(({ canceled_at }) => !canceled_at),
      group_id: share.group_id,
      group_number: share.group.number,
      share_id: share.id,
      vendor_id: share.vendor_id,
      returns: share.returns.map(returnRecordOf),
      payment_method: PaymentMethod.parse(share.group.payment_method),
      invoice: InvoiceRecipient.nullable().parse(share.group.invoice),
    }
  })
}

function groupsOf(container: MedusaContainer): OrderGroupModuleService {
  return container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
}
