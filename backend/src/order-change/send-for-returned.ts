import type { ReturnResolution } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  beginClaimOrderWorkflow,
  beginExchangeOrderWorkflow,
  createClaimShippingMethodWorkflow,
  createExchangeShippingMethodWorkflow,
  orderClaimAddNewItemWorkflow,
  orderClaimItemWorkflow,
  orderClaimRequestItemReturnWorkflow,
  orderExchangeAddNewItemWorkflow,
  orderExchangeRequestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import { crashPoint } from "../crash-point.ts"
import type { VendorOrderRecord } from "../vendor-order/order-record.ts"
import type { LineToAdd } from "../vendor-order/own-goods.ts"
import type { ReturnRecord } from "../vendor-order/return-record.ts"
import { takeAwayBroken, VENDOR_CHANGE } from "./begun-change.ts"
import { confirmChange } from "./confirm-change.ts"
import { placeOf } from "./order-to-change.ts"
import { requireNothingToPayFor } from "./require-exact.ts"

/** How goods are sent for others: by Medusa's exchange, or by its claim that replaces. */
export type Sending = Exclude<ReturnResolution, "refund">

/** Goods that are sent for a return, and Medusa's return of what comes back for them. */
export interface SentForReturn {
  resolution: Sending
  return_id: string
  /** What the goods cost together, in đồng. */
  sent_total: number
}

interface Changing {
  container: MedusaContainer
  order: VendorOrderRecord
  /** What comes back. */
  lines: { id: string; quantity: number }[]
  goods: readonly LineToAdd[]
  place: string
  shipping_option_id: string
  begun: { order_id: string; internal_note: string; description: string }
  /** Keeps on the change what it was made for, before it counts. */
  keep: (changeId: string) => Promise<unknown>
}

/** What was sent for this return; null where nothing was. */
export async function sentFor(
  container: MedusaContainer,
  { id: order_id }: VendorOrderRecord,
  { id }: ReturnRecord,
): Promise<SentForReturn | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_change",
    fields: ["internal_note", "return_id", "change_type", "metadata"],
    filters: { order_id, status: "confirmed" },
  })
  const changes = data as unknown as {
    internal_note: string | null
    return_id: string
    change_type: string
    metadata: { sent_total: number } | null
  }[]
  const change = changes.find(({ internal_note }) => internal_note === VENDOR_CHANGE + id)
  if (!change?.metadata) return null
  return {
    resolution: change.change_type === "exchange" ? "exchange" : "replace",
    return_id: change.return_id,
    sent_total: Number(change.metadata.sent_total),
  }
}

/**
 * Has goods sent for those of a return with Medusa's own exchange or claim, put aside and at no cost for their way.
 * One that cannot be is taken away again. Throws `out_of_stock`; `amount_differs` where the shopper would have to pay;
 * `not_possible_now` while the operator changes the same order.
 */
export async function sendForReturned(
  container: MedusaContainer,
  order: VendorOrderRecord,
  request: ReturnRecord,
  { resolution, goods, kept }: { resolution: Sending; goods: readonly LineToAdd[]; kept: object },
): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  await takeAwayBroken(container, order.id)
  const changing: Changing = {
    container,
    order,
    lines: request.lines.map(({ line_id, quantity }) => ({ id: line_id, quantity })),
    goods,
    place: await placeOf(container, order),
    shipping_option_id: await ownDelivery(container, order),
    begun: {
      order_id: order.id,
      internal_note: VENDOR_CHANGE + request.id,
      description: request.reason,
    },
    keep: (id) => orders.updateOrderChanges({ id, metadata: { ...kept } }),
  }
  try {
    await (resolution === "exchange" ? exchange(changing) : replace(changing))
  } catch (error) {
    await takeAwayBroken(container, order.id)
    throw error
  }
}

async function exchange(changing: Changing): Promise<void> {
  const { container, order, lines, goods, place, shipping_option_id, begun, keep } = changing
  const { result } = await beginExchangeOrderWorkflow(container).run({ input: begun })
  crashPoint("changing: exchange has begun")
  const { id, exchange_id } = result
  await orderExchangeRequestItemReturnWorkflow(container).run({
    input: { exchange_id, return_id: "", location_id: place, items: lines },
  })
  await orderExchangeAddNewItemWorkflow(container).run({ input: { exchange_id, items: [...goods] } })
  await createExchangeShippingMethodWorkflow(container).run({
    input: { exchange_id, shipping_option_id, custom_amount: 0 },
  })
  await requireNothingToPayFor(container, order.id)
  await keep(id)
  await confirmChange(container, id)
}

async function replace(changing: Changing): Promise<void> {
  const { container, order, lines, goods, place, shipping_option_id, begun, keep } = changing
  const { result } = await beginClaimOrderWorkflow(container).run({ input: { ...begun, type: "replace" } })
  crashPoint("changing: claim has begun")
  const { id, claim_id } = result
  await orderClaimItemWorkflow(container).run({ input: { claim_id, items: lines } })
  await orderClaimRequestItemReturnWorkflow(container).run({
    input: { claim_id, return_id: "", location_id: place, items: lines },
  })
  await orderClaimAddNewItemWorkflow(container).run({ input: { claim_id, items: [...goods] } })
  await createClaimShippingMethodWorkflow(container).run({
    input: { claim_id, shipping_option_id, custom_amount: 0 },
  })
  await requireNothingToPayFor(container, order.id)
  await keep(id)
  await confirmChange(container, id)
}

async function ownDelivery(container: MedusaContainer, { vendor_id }: VendorOrderRecord): Promise<string> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "vendor",
    fields: ["shipping_option.id"],
    filters: { id: vendor_id },
  })
  const [vendor] = data as unknown as { shipping_option: { id: string } | null }[]
  if (!vendor?.shipping_option) throw new Error(`Vendor ${vendor_id} delivers nothing`)
  return vendor.shipping_option.id
}
