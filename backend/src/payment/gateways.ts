import { PaymentMethod } from "@cho-ocop/contracts"
import type { Gateway } from "@cho-ocop/payment"
import { PayosGateway } from "@cho-ocop/payment-payos"
import { VnpayGateway } from "@cho-ocop/payment-vnpay"
import { environment } from "../environment.ts"
import { GATEWAY_OF, isGatewayMethod } from "../order-group/payment-providers.ts"

/** The gateways whose keys are in the environment, by name. */
export const gateways: ReadonlyMap<string, Gateway> = new Map(
  [payos(), vnpay()].flatMap((gateway) => (gateway ? [[gateway.name, gateway]] : [])),
)

/** How orders can be paid here: always on delivery, and through each gateway whose keys are there. */
export const PAYMENT_METHODS: readonly PaymentMethod[] = PaymentMethod.options.filter(
  (method) => !isGatewayMethod(method) || gateways.has(GATEWAY_OF[method]),
)

/** The gateway of this name. Throws where its keys are gone. */
export function gatewayNamed(name: string): Gateway {
  const gateway = gateways.get(name)
  if (!gateway) throw new Error(`The keys of ${name} are not in the environment`)
  return gateway
}

function payos(): Gateway | null {
  const { PAYOS_CLIENT_ID: clientId, PAYOS_API_KEY: apiKey, PAYOS_CHECKSUM_KEY: checksumKey } = environment
  if (!clientId || !apiKey || !checksumKey) return null
  const { PAYOS_BASE_URL: baseUrl, GATEWAY_TIMEOUT_MS: timeoutMs } = environment
  return new PayosGateway({ clientId, apiKey, checksumKey, baseUrl, timeoutMs })
}

function vnpay(): Gateway | null {
  const { VNPAY_TMN_CODE: tmnCode, VNPAY_SECURE_SECRET: secureSecret, VNPAY_HOST: host } = environment
  const timeoutMs = environment.GATEWAY_TIMEOUT_MS
  return tmnCode && secureSecret && host ? new VnpayGateway({ tmnCode, secureSecret, host, timeoutMs }) : null
}
