import { once } from "node:events"
import { createServer } from "node:net"
import { type PayosStandIn, startPayosStandIn } from "@cho-ocop/payment-payos/stand-in"
import { startVnpayStandIn, type VnpayStandIn } from "@cho-ocop/payment-vnpay/stand-in"

// To be imported before the shop: the port and the keys must be there when it reads its environment.
const port = await freePort()
const repeats = { times: 3, everyMs: 500 }
const noticeUrl = (gateway: string) => `http://127.0.0.1:${port}/payment-notices/${gateway}`

const payosKeys = { clientId: "client of the tests", apiKey: "key of the tests", checksumKey: "checksum" }
const terminal = { tmnCode: "TESTS001", secureSecret: "secret of the tests" }

export const payos: PayosStandIn = await startPayosStandIn({
  ...payosKeys,
  port: 0,
  noticeUrl: noticeUrl("payos"),
  repeats,
})
export const vnpay: VnpayStandIn = await startVnpayStandIn({
  ...terminal,
  port: 0,
  noticeUrl: noticeUrl("vnpay"),
  repeats,
})

Object.assign(process.env, {
  PORT: String(port),
  PAYOS_CLIENT_ID: payosKeys.clientId,
  PAYOS_API_KEY: payosKeys.apiKey,
  PAYOS_CHECKSUM_KEY: payosKeys.checksumKey,
  PAYOS_BASE_URL: payos.url,
  VNPAY_TMN_CODE: terminal.tmnCode,
  VNPAY_SECURE_SECRET: terminal.secureSecret,
  VNPAY_HOST: vnpay.url,
  GATEWAY_TIMEOUT_MS: "2500",
})

/** Everything goes well again. */
export function noTrouble(): void {
  const fine = {
    api: "none",
    apiFails: "before",
    noticeCopies: 1,
    noticeDelayMs: 0,
    noticeAmount: null,
    noticesAltered: false,
    noticesLost: false,
  } as const
  Object.assign(payos.faults, fine)
  Object.assign(vnpay.faults, fine, { refunds: "00" })
}

export async function stopGateways(): Promise<void> {
  await Promise.all([payos.stop(), vnpay.stop()])
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  server.close()
  await once(server, "close")
  if (address === null || typeof address === "string") throw new Error("There is no free port.")
  return address.port
}
