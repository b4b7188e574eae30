import type { Order } from "@cho-ocop/contracts"
import type { LedgerKind } from "@cho-ocop/money"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ProblemError } from "../http/problem.ts"
import { LEDGER_MODULE } from "../modules/ledger/index.ts"
import type { LedgerModuleService } from "../modules/ledger/service.ts"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"
import { PAYMENT_NOTICE_MODULE } from "../modules/payment-notice/index.ts"
import type { PaymentNoticeModuleService } from "../modules/payment-notice/service.ts"
import { readOrder } from "../order/read-order.ts"
import { MAIL_PREFIX } from "./deliver-events.ts"
import { TRIES } from "./event-tries.ts"
import { cardOf, type GroupCard } from "./list-groups.ts"
import type { OrderEventKind } from "./note-event.ts"

/** All that is known of a group, for the operator. Amounts in đồng, moments in ISO. */
export interface GroupFile {
  group: GroupCard
  order: Order
  /** Ids of the orders by their number, such as `OP-…-1`. */
  order_ids: Record<string, string>
  notices: {
    id: string
    gateway: string
    amount: number | null
    verdict: string
    problem: string | null
    received_at: string
  }[]
  entries: { id: string; order_number: string; kind: LedgerKind; amount: number; occurred_at: string }[]
  events: {
    id: string
    order_number: string | null
    kind: OrderEventKind
    /** `waiting` will be told by itself; `given_up` needs somebody. */
    told: "told" | "waiting" | "given_up"
    tries: number
    error: string | null
    created_at: string
  }[]
  mails: {
    id: string
    to: string
    kind: OrderEventKind
    status: "pending" | "success" | "failure"
    created_at: string
  }[]
}

/** Throws `not_found`. */
export async function readGroupFile(container: MedusaContainer, id: string): Promise<GroupFile> {
  const [group] = await container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .listOrderGroups({ id }, { relations: ["shares", "events"] })
  if (!group) throw new ProblemError("not_found", "There is no such order group.")
  const ids = group.shares.map(({ order_id }) => order_id)
  const numberOf = await numbersOf(container, ids)
  return {
    group: cardOf(group),
    order: await readOrder(container, group.number),
    order_ids: Object.fromEntries([...numberOf].map(([order_id, number]) => [number, order_id])),
    notices: await noticesOf(container, group.number),
    entries: await entriesOf(container, numberOf),
    events: group.events
      .toSorted((a, b) => Number(new Date(a.created_at)) - Number(new Date(b.created_at)))
      .map(({ id, order_id, kind, done_at, tries, error, created_at }) => ({
        id,
        order_number: numberOf.get(order_id ?? "") ?? null,
        kind: kind as OrderEventKind,
        told: done_at ? "told" : tries < TRIES ? "waiting" : "given_up",
        tries,
        error,
        created_at: iso(created_at),
      })),
    mails: await mailsOf(container, id),
  }
}

async function numbersOf(container: MedusaContainer, ids: string[]): Promise<Map<string, string>> {
  const orders = await container
    .resolve(Modules.ORDER)
    .listOrders({ id: ids }, { select: ["id", "custom_display_id"], take: ids.length })
  return new Map(orders.map(({ id, custom_display_id }) => [id, custom_display_id ?? ""]))
}

async function noticesOf(container: MedusaContainer, number: string): Promise<GroupFile["notices"]> {
  const notices = await container
    .resolve<PaymentNoticeModuleService>(PAYMENT_NOTICE_MODULE)
    .listPaymentNotices({ number }, { order: { received_at: "ASC" } })
  return notices.map(({ id, gateway, amount, verdict, problem, received_at }) => ({
    id,
    gateway,
    amount: amount === null ? null : Number(amount),
    verdict,
    problem,
    received_at: iso(received_at),
  }))
}

async function entriesOf(
  container: MedusaContainer,
  numberOf: Map<string, string>,
): Promise<GroupFile["entries"]> {
  const entries = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .listOfOrders([...numberOf.keys()])
  return entries.map(({ id, order_id, kind, amount, occurred_at }) => ({
    id,
    order_number: numberOf.get(order_id ?? "") ?? "",
    kind,
    amount,
    occurred_at: iso(occurred_at),
  }))
}

async function mailsOf(container: MedusaContainer, groupId: string): Promise<GroupFile["mails"]> {
  const mails = await container
    .resolve(Modules.NOTIFICATION)
    .listNotifications(
      { resource_type: "order_group", resource_id: groupId },
      { order: { created_at: "ASC" } },
    )
  return mails.map(({ id, to, template, status, created_at }) => ({
    id,
    to,
    kind: (template ?? "").replace(MAIL_PREFIX, "") as OrderEventKind,
    status,
    created_at: iso(created_at),
  }))
}

function iso(moment: string | Date): string {
  return new Date(moment).toISOString()
}
