import type { PaymentAnswer } from "@cho-ocop/payment"
import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../database.ts"
import type { Attempt } from "./attempt.ts"
import { attemptsIn } from "./attempts-in.ts"

/** Keeps what a gateway said of a payment. One that is paid stays so: an older answer may arrive after a newer one. */
export async function keepAnswer(
  container: MedusaContainer,
  attempt: Attempt,
  answer: PaymentAnswer,
): Promise<Attempt> {
  return change(container, attempt, answer.state === "paid", {
    state: answer.state,
    received: answer.amount,
    raw_received: JSON.stringify({ value: String(answer.amount), precision: 20 }),
    answer: JSON.stringify(answer),
    silence: null,
  })
}

/** Keeps why a gateway gave no answer that counts; what it said before still holds. */
export function keepSilence(container: MedusaContainer, attempt: Attempt, silence: string): Promise<Attempt> {
  return change(container, attempt, false, { silence })
}

async function change(
  container: MedusaContainer,
  { id }: Attempt,
  isPaid: boolean,
  values: Record<string, unknown>,
): Promise<Attempt> {
  const database = databaseOf(container)
  const now = new Date()
  await database("payment_attempt")
    .where({ id })
    .where((row) => (isPaid ? row : row.whereNot({ state: "paid" })))
    .update({ ...values, asked_at: now, updated_at: now })
  const [kept] = await attemptsIn(container).listPaymentAttempts({ id })
  return kept as Attempt
}
