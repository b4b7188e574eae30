import type { Order, OrderParcel } from "@cho-ocop/contracts"
import { Locale } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "zod"
import type { Mail } from "../mail/mail.ts"
import { orderMail, partMail } from "../mail/order-mails.ts"
import { recallMail } from "../mail/recall-mails.ts"
import { type VendorOrderMail, vendorOrderMail } from "../mail/vendor-order-mails.ts"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"
import { readOrder } from "../order/read-order.ts"
import { RecallNotice } from "../recall/recall-letters.ts"
import { vendorModule } from "../vendor-access/vendor-module.ts"
import type { OrderEventKind } from "./note-event.ts"

/** An event that waits to be told. */
export interface WaitingEvent {
  id: string
  group_id: string
  order_id: string | null
  kind: OrderEventKind
  data: unknown
}

/** As far as mails tell of what an event keeps. */
const EventData = z.object({
  amount: z.number().optional(),
  refunded: z.number().optional(),
  reason: z.string().nullish(),
  answer: z.string().nullish(),
  by: z.string().optional(),
})

type Group = Awaited<ReturnType<typeof readGroup>>

interface Told {
  event: WaitingEvent
  data: z.infer<typeof EventData>
  group: Group
  order: Order
}

/** The mails that an event calls for, in the reader's language: to the shopper who gave an address, and to vendors. */
export async function eventMails(container: MedusaContainer, event: WaitingEvent): Promise<Mail[]> {
  const group = await readGroup(container, event.group_id)
  const order = await readOrder(container, group.number)
  const told = { event, data: EventData.parse(event.data ?? {}), group, order }
  return [...(await shopperMails(container, told)), ...(await vendorMails(container, told))]
}

async function shopperMails(
  container: MedusaContainer,
  { event, data, group, order }: Told,
): Promise<Mail[]> {
  if (!group.email) return []
  const to = group.email
  const locale = Locale.parse(group.locale)
  switch (event.kind) {
    case "placed":
    case "paid":
    case "expired":
      return [{ to, ...orderMail(locale, event.kind, order) }]
    case "packed":
    case "shipped":
    case "ready_for_pick_up":
    case "delivered":
    case "changed":
    case "canceled":
    case "refunded":
    case "refund_sent":
    case "return_requested":
    case "returned":
    case "return_accepted":
    case "exchange_accepted":
    case "replacement_accepted":
    case "return_refused": {
      if (event.kind === "packed" && !(await isFirstPacking(container, event))) return []
      const parcel = await parcelOf(container, order, event.order_id)
      const { refunded = 0, amount = refunded } = data
      const reason = data.reason ?? data.answer ?? ""
      const refund = parcel.refunds.findLast((one) => one.amount === amount) ?? null
      return [{ to, ...partMail(locale, event.kind, { order, parcel, refund, reason }) }]
    }
    case "recalled": {
      const parcel = await parcelOf(container, order, event.order_id)
      return [{ to, ...recallMail(locale, { order, parcel, notice: RecallNotice.parse(event.data) }) }]
    }
    default:
      return []
  }
}

/** A part that is packed bit by bit is told of once. */
async function isFirstPacking(container: MedusaContainer, { id, order_id }: WaitingEvent): Promise<boolean> {
  const [first] = await container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .listOrderEvents({ order_id, kind: "packed" }, { order: { created_at: "ASC", id: "ASC" }, take: 1 })
  return first?.id === id
}

async function vendorMails(container: MedusaContainer, { event, data, group, order }: Told): Promise<Mail[]> {
  const kind = vendorMailOf(event.kind, data.by)
  if (!kind) return []
  const shares = group.shares.filter(({ order_id }) => event.order_id === null || order_id === event.order_id)
  const mails = shares.map(async ({ vendor_id, order_id }): Promise<Mail[]> => {
    const parcel = await parcelOf(container, order, order_id)
    const members = await vendorModule(container).listVendorMembers({ vendor_id })
    return members.map(({ email, locale }) => ({
      to: email,
      ...vendorOrderMail(locale, kind, { orderId: order_id, parcel, reason: data.reason ?? "" }),
    }))
  })
  return (await Promise.all(mails)).flat()
}

/** A vendor that cancelled by itself need not be told. */
function vendorMailOf(kind: OrderEventKind, by: string | undefined): VendorOrderMail | null {
  if (kind === "placed" || kind === "return_requested") return kind
  if (kind !== "canceled" || by === "vendor_member") return null
  return by === "shopper" ? "canceled_by_shopper" : "canceled"
}

async function readGroup(container: MedusaContainer, id: string) {
  return container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .retrieveOrderGroup(id, { relations: ["shares"] })
}

async function parcelOf(
  container: MedusaContainer,
  order: Order,
  orderId: string | null,
): Promise<OrderParcel> {
  if (!orderId) throw new Error(`Nobody says which part of ${order.number} it is`)
  const { custom_display_id } = await container
    .resolve(Modules.ORDER)
    .retrieveOrder(orderId, { select: ["custom_display_id"] })
  const parcel = order.parcels.find(({ number }) => number === custom_display_id)
  if (!parcel) throw new Error(`Order ${order.number} has no part ${custom_display_id}`)
  return parcel
}
