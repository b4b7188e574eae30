import type { Attempt } from "../../payment/attempt.ts"
import { attemptsIn, refundsIn } from "../../payment/attempts-in.ts"
import { giveBack } from "../../payment/give-back.ts"
import { type Finding, findRows } from "../finding.ts"

/** Medusa counts a refund of a gateway's payment, and nobody asked the gateway or the operator for it. */
export const refundNotNoted: Finding = {
  name: "refund_not_noted",
  words: {
    vi: "Đã ghi hoàn tiền nhưng chưa yêu cầu cổng thanh toán hoàn",
    en: "A refund is counted, and its gateway was never asked for it",
  },
  find: (database) =>
    findRows(
      database,
      `select r.id, attempt.number, r.amount::bigint as amount, attempt.reference from refund r
       join payment p on p.id = r.payment_id and p.deleted_at is null
       join payment_attempt attempt on attempt.reference = p.data ->> 'reference' and attempt.deleted_at is null
       where r.deleted_at is null and r.created_at < {settled} and p.provider_id like 'pp_gateway_%'
         and not exists (select from payment_refund noted where noted.key = r.id and noted.deleted_at is null)`,
    ),
  async repair(container, { id, facts: { reference, amount } }) {
    const [attempt] = await attemptsIn(container).listPaymentAttempts({ reference: String(reference) })
    const { state, code } = await giveBack(refundsIn(container), attempt as Attempt, {
      key: id,
      amount: Number(amount),
      reason: "order",
    })
    if (state === "refused") throw new Error(`The gateway will not refund it (${code})`)
  },
}
