import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { databaseOf } from "../database.ts"
import { inOneTransaction } from "../order-group/in-one-transaction.ts"
import type { Attempt } from "./attempt.ts"
import { attemptsIn, refundsIn } from "./attempts-in.ts"
import { gateways } from "./gateways.ts"
import { makeRefund } from "./give-back.ts"
import { noteRefundSent } from "./note-refund-sent.ts"
import { processNotice } from "./process-notice.ts"
import { settleGroup } from "./settle-attempt.ts"

const AT_ONCE = 100
const REFUNDS_AGAIN_MS = 30_000
/** Money may come for a group that expired: for a day it is asked about, now and then. */
const LATE_MS = 24 * 60 * 60_000
const LATE_AGAIN_MS = 10 * 60_000

/**
 * Brings everything up to date that waits for a gateway: notices a stop left unprocessed, groups that await their
 * payment, payments of groups that expired, refunds. One that fails stops no other.
 */
export async function settlePayments(container: MedusaContainer): Promise<void> {
  await each(container, await unprocessedNotices(container), processNotice)
  await settleGroups(container)
  await each(container, await openRefunds(container), settleRefund)
}

/** A gateway that stays silent is not asked about the next group before the next run. */
async function settleGroups(container: MedusaContainer): Promise<void> {
  const silent = new Set<string>()
  for (const { id, gateway } of await unsettledGroups(container)) {
    if (gateway && silent.has(gateway)) continue
    await each(container, [id], settleGroup)
    const [attempt] = await attemptsIn(container).listPaymentAttempts(
      { group_id: id },
      { order: { created_at: "DESC" }, take: 1 },
    )
    if (gateway && attempt?.silence) silent.add(gateway)
  }
}

async function settleRefund(container: MedusaContainer, id: string): Promise<void> {
  const [refund] = await attemptsIn(container).listPaymentRefunds({ id }, { relations: ["attempt"] })
  if (!refund) return
  const made = await makeRefund(refundsIn(container), refund.attempt as Attempt, refund)
  if (made.state !== "refunded") return
  await inOneTransaction(container, (transaction) => noteRefundSent(container, transaction, made))
}

async function unprocessedNotices(container: MedusaContainer): Promise<string[]> {
  const rows = await databaseOf(container)("payment_notice")
    .select("id")
    .whereNull("processed_at")
    .where("received_at", "<", new Date(Date.now() - 5_000))
    .orderBy("received_at")
    .limit(AT_ONCE)
  return rows.map(({ id }) => id)
}

/** With the gateway that was asked last; without one the payment has not begun. */
async function unsettledGroups(
  container: MedusaContainer,
): Promise<{ id: string; gateway: string | null }[]> {
  const { rows } = await databaseOf(container).raw(
    `select "group".id, last.gateway from order_group "group"
     left join lateral (
       select gateway, asked_at from payment_attempt attempt
       where attempt.group_id = "group".id order by created_at desc limit 1
     ) last on true
     where ("group".state = 'awaiting_payment'
       or "group".state = 'expired' and last.gateway is not null
         and "group".expired_at > ? and (last.asked_at is null or last.asked_at < ?))
       and (last.gateway is null or last.gateway = any(?))
     order by last.asked_at nulls first limit ?`,
    [new Date(Date.now() - LATE_MS), new Date(Date.now() - LATE_AGAIN_MS), [...gateways.keys()], AT_ONCE],
  )
  return rows
}

async function openRefunds(container: MedusaContainer): Promise<string[]> {
  const rows = await databaseOf(container)("payment_refund")
    .join("payment_attempt", "payment_attempt.id", "payment_refund.attempt_id")
    .select("payment_refund.id")
    .whereIn("payment_refund.state", ["to_make", "pending", "unknown"])
    .whereIn("payment_attempt.gateway", [...gateways.keys()])
    .where("payment_refund.updated_at", "<", new Date(Date.now() - REFUNDS_AGAIN_MS))
    .orderBy("payment_refund.updated_at")
    .limit(AT_ONCE)
  return rows.map(({ id }) => id)
}

async function each(
  container: MedusaContainer,
  ids: readonly string[],
  settle: (container: MedusaContainer, id: string) => Promise<unknown>,
): Promise<void> {
  const log = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const id of ids) {
    await settle(container, id).catch((error: Error) => log.error(`${id} cannot be settled`, error))
  }
}
