import type { PaymentMethod } from "@cho-ocop/contracts"

export type GatewayMethod = Exclude<PaymentMethod, "cash_on_delivery">

/** The gateway behind each method, by the name it gives itself. */
export const GATEWAY_OF: Record<GatewayMethod, string> = { vietqr: "payos", vnpay: "vnpay" }

/** The gateway's provider of the Payment Module. */
export function providerOf(method: GatewayMethod): string {
  return `pp_gateway_${GATEWAY_OF[method]}`
}

export function isGatewayMethod(method: string): method is GatewayMethod {
  return method in GATEWAY_OF
}
