import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../database.ts"
import type { Refund } from "./attempt.ts"
import { attemptsIn } from "./attempts-in.ts"
import { isLeftToHand } from "./done-by-hand.ts"
import { type HandRefund, openHandRefunds } from "./hand-refunds.ts"
import { type CashDifference, cashDifferences, cashOfVendors, type VendorCash } from "./list-cash.ts"

const MOST = 200

/** Money that has to go back and has not yet, in đồng. */
export interface RefundFile {
  id: string
  number: string
  /** `by_hand` where the money came by other means and was marked as paid. */
  gateway: string
  reference: string
  amount: number
  reason: Refund["reason"]
  state: Refund["state"]
  /** Whether nobody but a person can finish it, who may then note that it was transferred. */
  is_left_to_hand: boolean
  code: string | null
  noted_at: string
}

/** A payment about which somebody has to know: in doubt, or its gateway does not answer. */
export interface AttemptFile {
  id: string
  number: string
  gateway: string
  reference: string
  amount: number
  received: number
  state: string
  silence: string | null
}

export interface PaymentExceptions {
  refunds: RefundFile[]
  attempts: AttemptFile[]
  cash: CashDifference[]
  vendors: VendorCash[]
}

/** What the gateways cannot settle by themselves, oldest first, and how cash on delivery stands. */
export async function listExceptions(container: MedusaContainer): Promise<PaymentExceptions> {
  const refunds = await attemptsIn(container).listPaymentRefunds(
    { state: ["to_make", "pending", "unknown", "refused", "by_hand"] },
    { relations: ["attempt"], order: { created_at: "ASC" }, take: MOST },
  )
  const byHand = await openHandRefunds(container)
  return {
    refunds: [
      ...byHand.map(fileOf),
      ...refunds.map(({ id, attempt, amount, reason, state, code, created_at }) => ({
        id,
        number: attempt.number,
        gateway: attempt.gateway,
        reference: attempt.reference,
        amount: Number(amount),
        reason,
        state,
        is_left_to_hand: isLeftToHand({ state, created_at }),
        code,
        noted_at: new Date(created_at).toISOString(),
      })),
    ],
    attempts: await attemptsInDoubt(container),
    cash: await cashDifferences(container),
    vendors: await cashOfVendors(container),
  }
}

function fileOf({ id, number, amount, created_at }: HandRefund): RefundFile {
  return {
    id,
    number,
    gateway: "by_hand",
    reference: "",
    amount,
    reason: "order",
    state: "by_hand",
    is_left_to_hand: true,
    code: null,
    noted_at: new Date(created_at).toISOString(),
  }
}

async function attemptsInDoubt(container: MedusaContainer): Promise<AttemptFile[]> {
  const database = databaseOf(container)
  const rows: AttemptFile[] = await database("payment_attempt as attempt")
    .join("order_group", "order_group.id", "attempt.group_id")
    .select("attempt.id", "attempt.number", "attempt.gateway", "attempt.reference")
    .select("attempt.amount", "attempt.received", "attempt.state", "attempt.silence")
    .where("order_group.state", "awaiting_payment")
    .where((one) => one.where("attempt.state", "under_review").orWhereNotNull("attempt.silence"))
    .orderBy("attempt.created_at")
    .limit(MOST)
  return rows.map((row) => ({ ...row, amount: Number(row.amount), received: Number(row.received) }))
}
