import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ProblemError } from "../http/problem.ts"
import { inOneTransaction } from "../order-group/in-one-transaction.ts"
import type { Refund } from "./attempt.ts"
import { attemptsIn } from "./attempts-in.ts"
import { mayBeToldAgain } from "./give-back.ts"
import { noteHandRefundDone } from "./hand-refunds.ts"
import { noteRefundSent } from "./note-refund-sent.ts"
import { withRefundLocked } from "./refund-lock.ts"

/** Whether nobody but a person can finish a refund: its gateway cannot, will not, or never said and is not told again. */
export function isLeftToHand({ state, created_at }: Pick<Refund, "state" | "created_at">): boolean {
  if (state === "unknown") return !mayBeToldAgain({ created_at })
  return state === "by_hand" || state === "refused"
}

/**
 * Notes that somebody has transferred a refund, and has its shopper told; of money that was received by hand `id` is that
 * of Medusa's refund. Throws `not_found`, `not_possible_now` while
 * its gateway may still make it, `already_decided`.
 */
export async function noteDoneByHand(container: MedusaContainer, id: string) {
  const byHand = await noteHandRefundDone(container, id)
  if (byHand) return { number: byHand.number, amount: byHand.amount, state: "by_hand" as const }
  const { key } = await readRefund(container, id)
  return withRefundLocked(container.resolve(Modules.LOCKING), key, async () => {
    const attempts = attemptsIn(container)
    return inOneTransaction(container, async (transaction) => {
      await transaction.database("payment_refund").select("id").where({ id }).forUpdate()
      const refund = await readRefund(container, id)
      requireLeftToHand(refund)
      await attempts.updatePaymentRefunds({ id, state: "done_by_hand" }, transaction.of(attempts))
      await noteRefundSent(container, transaction, refund)
      return { number: refund.attempt.number, amount: Number(refund.amount), state: refund.state }
    })
  })
}

async function readRefund(container: MedusaContainer, id: string) {
  const [refund] = await attemptsIn(container).listPaymentRefunds({ id }, { relations: ["attempt"] })
  if (!refund) throw new ProblemError("not_found", "There is no such refund.")
  return refund
}

function requireLeftToHand({ state, created_at }: Pick<Refund, "state" | "created_at">): void {
  if (isLeftToHand({ state, created_at })) return
  if (state !== "unknown") throw new ProblemError("already_decided", `This refund is ${state}.`)
  throw new ProblemError(
    "not_possible_now",
    "The gateway has not said what became of this refund, and may still make it today. Transfer it by hand only if that is not known tomorrow either.",
  )
}
