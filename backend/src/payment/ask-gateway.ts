import {
  type GatewayPayment,
  GatewayRefused,
  GatewayUnavailable,
  type PaymentAnswer,
} from "@cho-ocop/payment"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type Attempt, gatewayPayment, isPaid } from "./attempt.ts"
import { gatewayNamed } from "./gateways.ts"
import { keepAnswer, keepSilence } from "./keep-answer.ts"

/** Asks the gateway how a payment stands, and keeps its answer, or why it gave none. */
export function askGateway(container: MedusaContainer, attempt: Attempt): Promise<Attempt> {
  return ask(container, attempt, (payment) => gatewayNamed(attempt.gateway).askPayment(payment))
}

/** Calls a payment off at the gateway, where it can be, and keeps what it is then. */
export function callOff(container: MedusaContainer, attempt: Attempt): Promise<Attempt> {
  return ask(container, attempt, (payment) => gatewayNamed(attempt.gateway).cancelPayment(payment))
}

async function ask(
  container: MedusaContainer,
  attempt: Attempt,
  call: (payment: GatewayPayment) => Promise<PaymentAnswer>,
): Promise<Attempt> {
  const payment = gatewayPayment(attempt)
  if (isPaid(attempt) || !payment) return attempt
  try {
    return await keepAnswer(container, attempt, await call(payment))
  } catch (error) {
    if (error instanceof GatewayUnavailable) return keepSilence(container, attempt, error.reason)
    if (error instanceof GatewayRefused) return keepSilence(container, attempt, `refused: ${error.code}`)
    throw error
  }
}
