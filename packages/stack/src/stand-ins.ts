import { join } from "node:path"
import { startPayosStandIn } from "@cho-ocop/payment-payos/stand-in"
import { startVnpayStandIn } from "@cho-ocop/payment-vnpay/stand-in"
import type { Environment } from "./environment.ts"
import type { Family } from "./family.ts"
import type { Secrets } from "./secrets.ts"

const TERMINAL = "STANDIN1"

/**
 * Starts stand-ins of the payment gateways where no real keys are set, so that each way to pay can be tried on this
 * machine. Answers the variables that lead the backend to them. Their pages say that no money moves.
 */
export async function startStandIns(
  family: Family,
  environment: Environment,
  { STAND_IN_SECRET: secret }: Secrets,
): Promise<Record<string, string>> {
  const { payosStandInPort, vnpayStandInPort, dataFolder, backendPort } = environment
  const settings = (gateway: string, port: number) => ({
    port,
    noticeUrl: `http://localhost:${backendPort}/payment-notices/${gateway}`,
    bookFile: join(dataFolder, `${gateway}-stand-in.json`),
  })
  const payos = await startPayosStandIn({
    ...settings("payos", payosStandInPort),
    clientId: "stand-in",
    apiKey: secret,
    checksumKey: secret,
  })
  family.atEnd(payos.stop)
  const vnpay = await startVnpayStandIn({
    ...settings("vnpay", vnpayStandInPort),
    tmnCode: TERMINAL,
    secureSecret: secret,
  })
  family.atEnd(vnpay.stop)
  return {
    PAYOS_CLIENT_ID: "stand-in",
    PAYOS_API_KEY: secret,
    PAYOS_CHECKSUM_KEY: secret,
    PAYOS_BASE_URL: payos.url,
    VNPAY_TMN_CODE: TERMINAL,
    VNPAY_SECURE_SECRET: secret,
    VNPAY_HOST: vnpay.url,
  }
}

/** Whether the payment gateways are played on this machine: in a demo shop, unless somebody has set keys of a real one. */
export function playsGateways(
  { demoCatalogue }: Environment,
  { PAYOS_CLIENT_ID, VNPAY_TMN_CODE }: Record<string, string | undefined>,
): boolean {
  return demoCatalogue === "true" && !PAYOS_CLIENT_ID && !VNPAY_TMN_CODE
}
