import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ProblemError } from "../http/problem.ts"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"
import { type ExpiryReason, expireGroup } from "../order-group/expire-group.ts"
import { finishGroup } from "../order-group/finish-group.ts"
import type { GroupState } from "../order-group/lock-group.ts"
import { askGateway, callOff } from "./ask-gateway.ts"
import { type Attempt, isPaid, transactionsOf } from "./attempt.ts"
import { attemptsIn, refundsIn } from "./attempts-in.ts"
import { gatewayNamed } from "./gateways.ts"
import { giveBack } from "./give-back.ts"
import { SessionData } from "./session-data.ts"

/** How long a payment that was begun in time may end at a gateway that cannot call it off. */
const GRACE_MS = 5 * 60_000

type Group = Awaited<ReturnType<typeof groupWith>>

/** Asks the gateway about a group that awaits its payment, and places it or gives it up. Answers how it stands then. */
export async function settleGroup(container: MedusaContainer, groupId: string): Promise<GroupState> {
  const group = await groupWith(container, groupId)
  if (group.state === "placed") return group.state
  const attempt = await attemptOf(container, group)
  if (attempt) return settleAttempt(container, await askGateway(container, attempt))
  return group.state === "awaiting_payment" && isOver(group)
    ? expireGroup(container, group.id, "unpaid")
    : group.state
}

/**
 * The shopper gives up before paying. Answers `placed` where the payment was faster. Throws `unavailable` while the
 * gateway does not say whether it was.
 */
export async function cancelUnpaid(container: MedusaContainer, groupId: string): Promise<GroupState> {
  const group = await groupWith(container, groupId)
  if (group.state !== "awaiting_payment") return group.state
  const begun = await attemptOf(container, group)
  if (!begun) return expireGroup(container, group.id, "canceled")
  const attempt = await callOff(container, begun)
  if (attempt.silence) throw new ProblemError("unavailable", "The gateway does not answer.")
  if (isPaid(attempt) || attempt.state === "under_review") return settleAttempt(container, attempt)
  return giveUp(container, attempt, "canceled")
}

/** Does what follows from what is known of an attempt, without asking the gateway. */
export async function settleAttempt(container: MedusaContainer, attempt: Attempt): Promise<GroupState> {
  const group = await groupWith(container, attempt.group_id)
  const current = await attemptOf(container, group)
  if (current?.id !== attempt.id || group.state === "expired") {
    await giveBackReceived(container, attempt)
    return group.state
  }
  if (group.state === "placed") return group.state
  if (isPaid(attempt)) return finish(container, attempt)
  const reason = await reasonToGiveUp(container, group, attempt)
  return reason ? giveUp(container, attempt, reason) : "awaiting_payment"
}

async function finish(container: MedusaContainer, attempt: Attempt): Promise<GroupState> {
  const state = await finishGroup(container, attempt.group_id)
  if (state === "expired") await giveBackReceived(container, attempt)
  return state
}

async function giveUp(
  container: MedusaContainer,
  attempt: Attempt,
  reason: ExpiryReason,
): Promise<GroupState> {
  const state = await expireGroup(container, attempt.group_id, reason)
  if (state === "awaiting_payment") return finish(container, attempt)
  if (state === "expired") await giveBackReceived(container, attempt)
  return state
}

/** Null as long as it may still be paid, or nobody knows. Money of another amount than was asked for pays nothing. */
async function reasonToGiveUp(
  container: MedusaContainer,
  group: Group,
  attempt: Attempt,
): Promise<ExpiryReason | null> {
  if (attempt.silence || attempt.state === "under_review") return null
  if (attempt.state === "canceled") return "canceled"
  if (attempt.state === "failed" || attempt.state === "paid") return "declined"
  if (attempt.state === "expired") return "unpaid"
  if (!isOver(group)) return null
  if (attempt.state !== "pending") return "unpaid"
  if (!gatewayNamed(attempt.gateway).cancels) return isOver(group, GRACE_MS) ? "unpaid" : null
  const called = await callOff(container, attempt)
  return called.silence || isPaid(called) || called.state === "under_review" ? null : "unpaid"
}

/** Money that came for a group which is no more goes back, each arrival once. */
async function giveBackReceived(container: MedusaContainer, attempt: Attempt): Promise<void> {
  for (const { transactionId, amount } of transactionsOf(attempt)) {
    const key = `late ${attempt.gateway} ${transactionId}`
    await giveBack(refundsIn(container), attempt, { key, amount, reason: "late", transactionId })
  }
}

/** The attempt whose page the shopper was given; null where the payment has not begun. */
async function attemptOf(
  container: MedusaContainer,
  { payment_session_id }: { payment_session_id: string | null },
): Promise<Attempt | null> {
  if (!payment_session_id) return null
  const { data } = await container.resolve(Modules.PAYMENT).retrievePaymentSession(payment_session_id)
  const { reference } = SessionData.parse(data)
  const [attempt] = await attemptsIn(container).listPaymentAttempts({ reference })
  return (attempt as Attempt | undefined) ?? null
}

function groupWith(container: MedusaContainer, id: string) {
  return container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE).retrieveOrderGroup(id)
}

function isOver({ pay_until }: Pick<Group, "pay_until">, graceMs = 0): boolean {
  return pay_until !== null && new Date(pay_until).getTime() + graceMs < Date.now()
}
