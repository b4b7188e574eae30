import { createHmac } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

const A_MINUTE_OF_JUNK = 600
const SECRET = "secret of the tests"

/** The notice route of VNPay; how it ends: with the status of the answer, or refused with this code. */
async function noticeRoute() {
  vi.stubEnv("VNPAY_TMN_CODE", "TESTS001")
  vi.stubEnv("VNPAY_SECURE_SECRET", SECRET)
  vi.stubEnv("VNPAY_HOST", "https://sandbox.vnpayment.vn")
  vi.resetModules()
  const { GET } = await import("../../src/api/payment-notices/[gateway]/route.ts")
  return async (remoteAddress: string, query: Record<string, string>): Promise<number | string> => {
    let answered: number | string = "nothing"
    // Without a database whatever would be stored is answered with VNPay's own words for an error, status 200.
    const scope = { resolve: () => ({ error: () => undefined }) }
    const request = { method: "GET", headers: {}, query, body: {}, socket: { remoteAddress }, scope }
    const response = {
      status(code: number) {
        answered = code
        return this
      },
      type() {
        return this
      },
      send() {
        return this
      },
    }
    const params = { gateway: "vnpay" }
    return GET(
      { ...request, params } as unknown as MedusaRequest,
      response as unknown as MedusaResponse,
    ).then(
      () => answered,
      ({ code }) => code,
    )
  }
}

afterEach(() => void vi.unstubAllEnvs())

it("makes one who sends junk wait, and takes every notice that a gateway signed", async () => {
  const notice = await noticeRoute()
  const junk = { vnp_TxnRef: "1", vnp_SecureHash: "x" }
  for (let sent = 0; sent < A_MINUTE_OF_JUNK; sent++) expect(await notice("192.0.2.1", junk)).toBe(200)
  expect(await notice("192.0.2.1", junk)).toBe("too_many_requests")
  expect(await notice("192.0.2.2", junk)).toBe(200)
  const signed =
    "vnp_Amount=100&vnp_ResponseCode=00&vnp_TmnCode=TESTS001&vnp_TransactionStatus=00&vnp_TxnRef=1"
  const vnp_SecureHash = createHmac("sha512", SECRET).update(signed).digest("hex")
  const real = { ...Object.fromEntries(new URLSearchParams(signed)), vnp_SecureHash }
  expect(await notice("192.0.2.1", real)).toBe(200)
})
