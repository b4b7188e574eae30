import { createHash } from "node:crypto"
import type {
  Gateway,
  Notice,
  NoticeAnswer,
  NoticeReading,
  NoticeRequest,
  NoticeVerdict,
} from "@cho-ocop/payment"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { databaseOf } from "../database.ts"
import type { Attempt } from "./attempt.ts"
import { attemptsIn } from "./attempts-in.ts"

/** Characters kept of a request that is no notice. */
const KEPT_OF_REFUSED = 2_000

export interface ReceivedNotice {
  /** What the gateway is told, in its own protocol. */
  answer: NoticeAnswer
  /** The notice that is to be processed; null where there is nothing to do. */
  id: string | null
}

/** Stores what came to a gateway's notice route, and how the gateway reads it; nothing is done about it yet. */
export async function receiveNotice(
  container: MedusaContainer,
  gateway: Gateway,
  request: NoticeRequest,
  reading: NoticeReading,
): Promise<ReceivedNotice> {
  try {
    if ("refusal" in reading) {
      await store(container, refused(gateway.name, reading.refusal, request))
      return { answer: gateway.answerNotice(reading.refusal), id: null }
    }
    const { notice } = reading
    const attempt = await attemptOf(container, gateway.name, notice)
    const verdict = verdictOf(notice, attempt)
    const id = await store(container, understood(gateway.name, notice, attempt, verdict))
    return { answer: gateway.answerNotice(id ? verdict : "already_known"), id: attempt ? id : null }
  } catch (error) {
    const log = container.resolve(ContainerRegistrationKeys.LOGGER)
    log.error(`A notice of ${gateway.name} could not be stored`, error as Error)
    return { answer: gateway.answerNotice("failed_internally"), id: null }
  }
}

function verdictOf(notice: Notice, attempt: Attempt | null): NoticeVerdict {
  if (!attempt) return "order_unknown"
  return notice.outcome === "paid" && notice.amount !== Number(attempt.amount) ? "amount_wrong" : "accepted"
}

async function attemptOf(
  container: MedusaContainer,
  gateway: string,
  { reference }: Notice,
): Promise<Attempt | null> {
  const [attempt] = await attemptsIn(container).listPaymentAttempts({ gateway, reference })
  return (attempt as Attempt | undefined) ?? null
}

function understood(gateway: string, notice: Notice, attempt: Attempt | null, verdict: NoticeVerdict) {
  return {
    gateway,
    notice_key: notice.noticeKey,
    transaction_id: notice.transactionId,
    reference: notice.reference,
    number: attempt?.number ?? null,
    amount: notice.amount,
    raw_amount: JSON.stringify({ value: String(notice.amount), precision: 20 }),
    outcome: notice.outcome,
    verdict,
    raw: JSON.stringify(notice.raw),
    processed_at: attempt ? null : new Date(),
    problem: attempt ? null : verdict,
  }
}

function refused(gateway: string, refusal: NoticeVerdict, { method, query, rawBody }: NoticeRequest) {
  const text = `${method} ${JSON.stringify(query)} ${rawBody}`.slice(0, KEPT_OF_REFUSED)
  return {
    gateway,
    notice_key: `refused ${createHash("sha256").update(text).digest("hex")}`,
    verdict: refusal,
    raw: JSON.stringify({ text }),
    processed_at: new Date(),
    problem: refusal,
  }
}

/** Answers the new row's id; null where the same was stored before, which is counted there. */
async function store(
  container: MedusaContainer,
  notice: ReturnType<typeof understood> | ReturnType<typeof refused>,
): Promise<string | null> {
  const database = databaseOf(container)
  const row = { id: generateEntityId("", "pnotice"), received_at: new Date(), ...notice }
  const [stored] = await database("payment_notice").insert(row).onConflict().ignore().returning("id")
  if (stored) return stored.id
  const transaction = "transaction_id" in notice ? notice.transaction_id : null
  await database("payment_notice")
    .where({ gateway: notice.gateway })
    .where((one) => {
      one.where({ notice_key: notice.notice_key })
      if (transaction) one.orWhere({ transaction_id: transaction })
    })
    .increment("repeats", 1)
  return null
}
