import type { OrderPayment } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { attemptsIn } from "./attempts-in.ts"
import { SessionData } from "./session-data.ts"

interface AwaitingGroup {
  payment_session_id: string | null
  pay_until: Date | string | null
}

/** How a shopper pays what is awaited; neither page nor code before the gateway has told, nor while it has doubts. */
export async function awaitedPayment(
  container: MedusaContainer,
  { payment_session_id, pay_until }: AwaitingGroup,
): Promise<Omit<OrderPayment, "method">> {
  const until = pay_until && new Date(pay_until).toISOString()
  const nothing = { redirect_url: null, qr: null, pay_until: until }
  if (!payment_session_id) return { state: "awaiting", ...nothing }
  const { data } = await container.resolve(Modules.PAYMENT).retrievePaymentSession(payment_session_id)
  const { reference, redirect_url, qr } = SessionData.parse(data)
  const [attempt] = await attemptsIn(container).listPaymentAttempts({ reference })
  if (attempt?.state === "under_review") return { state: "under_review", ...nothing }
  return { state: "awaiting", redirect_url, qr, pay_until: until }
}
