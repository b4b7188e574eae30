import type { PaymentMethod } from "@cho-ocop/contracts"

export type GatewayMethod = Exclude<PaymentMethod, "cash_on_delivery">

/** The provider of the Payment Module behind each gateway. */
export const PROVIDER_OF: Record<GatewayMethod, string> = {
  vietqr: "pp_gateway_payos",
  vnpay: "pp_gateway_vnpay",
}

export function isGatewayMethod(method: string): method is GatewayMethod {
  return method in PROVIDER_OF
}
