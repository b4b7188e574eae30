import type { MedusaContainer } from "@medusajs/framework/types"
import { ProblemError } from "../http/problem.ts"
import { inOneTransaction } from "../order-group/in-one-transaction.ts"
import type { Refund } from "./attempt.ts"
import { attemptsIn } from "./attempts-in.ts"
import { noteRefundSent } from "./note-refund-sent.ts"

/** Refunds that nobody but a person can finish. */
const BY_HAND: readonly Refund["state"][] = ["by_hand", "unknown", "refused"]

/** Notes that somebody has transferred a refund, and has its shopper told. Throws `not_found`, `already_decided`. */
export async function noteDoneByHand(container: MedusaContainer, id: string) {
  const attempts = attemptsIn(container)
  return inOneTransaction(container, async (transaction) => {
    await transaction.database("payment_refund").select("id").where({ id }).forUpdate()
    const [refund] = await attempts.listPaymentRefunds({ id }, { relations: ["attempt"] })
    if (!refund) throw new ProblemError("not_found", "There is no such refund.")
    if (!BY_HAND.includes(refund.state)) {
      throw new ProblemError("already_decided", `This refund is ${refund.state}.`)
    }
    await attempts.updatePaymentRefunds({ id, state: "done_by_hand" }, transaction.of(attempts))
    await noteRefundSent(container, transaction, refund as Refund)
    return { number: refund.attempt.number, amount: Number(refund.amount), state: refund.state }
  })
}
