import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  type BegunPayment,
  GatewayRefused,
  GatewayUnavailable,
  type PaymentToBegin,
  type RefundToMake,
} from "@cho-ocop/payment"
import { openShop, type Shop } from "@cho-ocop/payment/test-shop"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { VnpayGateway } from "../src/index.ts"
import { startVnpayStandIn, type VnpayStandIn } from "../src/stand-in/index.ts"

const TERMINAL = { tmnCode: "CHOOCOP1", secureSecret: "secret" }

let shop: Shop
let standIn: VnpayStandIn
let gateway: VnpayGateway
let references = 1000

beforeEach(async () => {
  shop = await openShop(() => gateway)
  standIn = await startVnpayStandIn({
    ...TERMINAL,
    port: 0,
    noticeUrl: shop.noticeUrl,
    repeats: { times: 5, everyMs: 50 },
  })
  gateway = new VnpayGateway({ ...TERMINAL, host: standIn.url, timeoutMs: 400 })
})

afterEach(async () => {
  await standIn.stop()
  await shop.stop()
})

function begin(changes: Partial<PaymentToBegin> = {}): Promise<BegunPayment> {
  return gateway.beginPayment({
    reference: String(references++),
    amount: 265_000,
    description: "DH 1001",
    returnUrl: "http://shop.example/paid?lang=vi",
    cancelUrl: "http://shop.example/given-up",
    ip: "::1",
    locale: "vi",
    expiresAt: new Date(Date.now() + 600_000).toISOString(),
    ...changes,
  })
}

async function onPage(redirectUrl: string, choice: string): Promise<Response> {
  const page = await (await fetch(redirectUrl)).text()
  expect(page).toContain("không có tiền thật")
  expect(page).toContain("no real money")
  return fetch(redirectUrl, { method: "POST", body: new URLSearchParams({ choice }), redirect: "manual" })
}

async function paid(): Promise<{ begun: BegunPayment; transactionId: string }> {
  const begun = await begin()
  await onPage(begun.redirectUrl, "pay")
  const { transactionId } = await gateway.askPayment(begun)
  return { begun, transactionId: transactionId ?? "" }
}

function refundOf(
  { begun, transactionId }: { begun: BegunPayment; transactionId: string },
  amount: number,
  key = "refund 1",
): RefundToMake {
  return {
    payment: begun,
    transactionId,
    amount,
    idempotencyKey: key,
    reason: "Tra hang",
    requestedBy: "Lan",
  }
}

describe("paying through VNPay", () => {
  it("brings the money, the notice and the shopper back", async () => {
    const begun = await begin()
    expect(await gateway.askPayment(begun), "nobody opened the page").toMatchObject({ state: "unknown" })
    await fetch(begun.redirectUrl)
    expect(await gateway.askPayment(begun)).toMatchObject({ state: "pending", amount: 0 })

    const back = new URL((await onPage(begun.redirectUrl, "pay")).headers.get("location") ?? "")
    expect(back.href).toContain("http://shop.example/paid?lang=vi&")
    expect(back.searchParams.get("vnp_TxnRef")).toBe(begun.reference)
    await vi.waitFor(() => expect(shop.readings).toHaveLength(1))
    const answer = await gateway.askPayment(begun)
    expect(answer).toMatchObject({ state: "paid", amount: 265_000 })
    const { reference } = begun
    const { transactionId, paidAt } = answer
    expect(shop.readings[0]).toMatchObject({
      notice: { reference, amount: 265_000, outcome: "paid", transactionId, occurredAt: paidAt },
    })
    expect(standIn.book().notices).toMatchObject([{ attempt: 1, settled: true, status: 200 }])
  })

  it("tells the shop also when the shopper closes the page after paying", async () => {
    const begun = await begin()
    const last = await onPage(begun.redirectUrl, "pay-and-close")
    expect(last.headers.get("location")).toBeNull()
    await vi.waitFor(() => expect(shop.readings).toMatchObject([{ notice: { outcome: "paid" } }]))
  })

  it("tells when the shopper gives up, and when the time is over", async () => {
    const declined = await begin()
    await onPage(declined.redirectUrl, "decline")
    await vi.waitFor(() =>
      expect(shop.readings).toMatchObject([{ notice: { outcome: "canceled", transactionId: null } }]),
    )
    expect(await gateway.askPayment(declined)).toMatchObject({ state: "failed", amount: 0 })

    const late = await begin({ expiresAt: new Date(Date.now() - 2_000).toISOString() })
    await fetch(late.redirectUrl, { redirect: "manual" })
    await vi.waitFor(() => expect(shop.readings[1]).toMatchObject({ notice: { outcome: "expired" } }))
  })

  it("cannot be called off: what is open stays open until its time is over", async () => {
    const begun = await begin()
    await fetch(begun.redirectUrl)
    expect(gateway.cancels).toBe(false)
    expect(await gateway.cancelPayment(begun)).toMatchObject({ state: "pending" })
  })

  it("opens no page for an address somebody altered", async () => {
    const { redirectUrl } = await begin()
    const response = await fetch(redirectUrl.replace("vnp_Amount=26500000", "vnp_Amount=26500"))
    expect(response.status).toBe(400)
    expect(standIn.book().payments).toEqual([])
  })
})

describe("a refund", () => {
  it("gives a part back, then the rest, and not a đồng more", async () => {
    const payment = await paid()
    const part = await gateway.refund(refundOf(payment, 65_000))
    expect(part).toMatchObject({ state: "refunded", code: "00" })
    expect(await gateway.refund(refundOf(payment, 200_001, "too much"))).toMatchObject({
      state: "refused",
      code: "93",
    })
    expect(await gateway.refund(refundOf(payment, 200_000, "refund 2"))).toMatchObject({ state: "refunded" })
    expect(standIn.book().refunds.map(({ amount }) => amount)).toEqual([65_000, 200_000])
  })

  it("that takes its time is pending, and can be asked for", async () => {
    const payment = await paid()
    standIn.faults.refunds = "05"
    const request = refundOf(payment, 265_000)
    const { state, refundId } = await gateway.refund(request)
    expect(state).toBe("pending")
    expect(await gateway.askRefund({ ...request, refundId })).toMatchObject({ state: "pending" })
    standIn.settleRefund(refundId ?? "", "09")
    expect(await gateway.askRefund({ ...request, refundId })).toMatchObject({ state: "refused", code: "09" })
    expect(await gateway.askPayment(payment.begun), "the payment stays paid").toMatchObject({ state: "paid" })
  })

  it("is made once, though its answer was lost and it is tried again", async () => {
    const payment = await paid()
    const request = refundOf(payment, 65_000)
    Object.assign(standIn.faults, { api: "silent", apiFails: "after" })
    await expect(gateway.refund(request)).rejects.toBeInstanceOf(GatewayUnavailable)
    standIn.faults.api = "none"
    expect(await gateway.askRefund({ ...request, refundId: null })).toMatchObject({ state: "unknown" })
    expect(await gateway.refund(request), "VNPay knows the request").toMatchObject({
      state: "unknown",
      code: "94",
    })
    expect(standIn.book().refunds).toHaveLength(1)
  })

  it("is refused for a payment that was never made", async () => {
    const begun = await begin()
    await onPage(begun.redirectUrl, "decline")
    const refusal = await gateway.refund(refundOf({ begun, transactionId: "1" }, 265_000))
    expect(refusal).toEqual({ state: "refused", refundId: null, code: "95" })
  })
})

describe("notices", () => {
  it("are repeated until the shop says it has them", async () => {
    const begun = await begin()
    await fetch(begun.redirectUrl)
    shop.away = true
    standIn.pay(begun.reference)
    await vi.waitFor(() => expect(standIn.book().notices.length).toBeGreaterThan(0))
    Object.assign(shop, { away: false, verdict: "failed_internally" })
    await vi.waitFor(() => expect(shop.readings.length).toBeGreaterThan(0))
    shop.verdict = "already_known"
    await vi.waitFor(() => expect(standIn.book().notices.at(-1)).toMatchObject({ settled: true }))
    const sent = standIn.book().notices
    expect(sent.map(({ attempt }) => attempt)).toEqual(sent.map((_, index) => index + 1))
  })

  it("come twice, of another amount, altered or not at all when a test wants them to", async () => {
    const begun = await begin()
    await fetch(begun.redirectUrl)
    Object.assign(standIn.faults, { noticeCopies: 2, noticeAmount: 1 })
    standIn.pay(begun.reference)
    await vi.waitFor(() => expect(shop.readings).toHaveLength(2))
    expect(shop.readings[0]).toEqual(shop.readings[1])
    expect(shop.readings[0]).toMatchObject({ notice: { amount: 1 } })

    const second = await begin()
    await fetch(second.redirectUrl)
    Object.assign(standIn.faults, { noticeCopies: 1, noticeAmount: null, noticesAltered: true })
    standIn.pay(second.reference)
    await vi.waitFor(() => expect(shop.readings.at(-1)).toEqual({ refusal: "signature_invalid" }))
    standIn.faults.noticesLost = true
    await vi.waitFor(() => expect(standIn.book().notices.at(-1)).toMatchObject({ attempt: 5, status: null }))
  })
})

describe("a gateway in trouble", () => {
  it.each([
    ["silent", "timeout"],
    ["slow", "timeout"],
    ["rubbish", "unreadable"],
    ["server_error", "server_error"],
  ] as const)("that is %s is told as %s, and nothing is guessed", async (api, reason) => {
    const payment = await paid()
    standIn.faults.api = api
    for (const call of [
      () => gateway.askPayment(payment.begun),
      () => gateway.refund(refundOf(payment, 1_000)),
    ]) {
      const error = await call().catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(GatewayUnavailable)
      expect(error).toMatchObject({ gateway: "vnpay", reason })
    }
  })

  it("that signs with another key, not at all, or speaks of another payment is not believed", async () => {
    const { begun } = await paid()
    const other = await paid()
    const answers: Record<string, unknown>[] = []
    const real = globalThis.fetch
    const listener = vi.spyOn(globalThis, "fetch").mockImplementation(async (...call) => {
      const response = await real(...call)
      answers.push(JSON.parse(await response.clone().text()))
      return response
    })
    await gateway.askPayment(other.begun)
    const [answer = {}] = answers
    const { vnp_SecureHash, ...unsigned } = answer
    expect(vnp_SecureHash).toBeTruthy()
    const replies = [
      [answer, "unexpected_answer"],
      [unsigned, "unreadable"],
      [{ ...answer, vnp_TxnRef: begun.reference }, "signature_invalid"],
      [{ ...answer, vnp_TransactionStatus: "02" }, "signature_invalid"],
    ] as const
    for (const [reply, reason] of replies) {
      listener.mockImplementation(async () => Response.json(reply))
      await expect(gateway.askPayment(begun)).rejects.toMatchObject({ reason })
    }
    listener.mockRestore()
  })

  it("that does not know our terminal says so, and with a wrong secret nobody can be believed", async () => {
    const { begun } = await paid()
    const unknown = new VnpayGateway({ ...TERMINAL, tmnCode: "CHOOCOP2", host: standIn.url })
    const refusal = await unknown.askPayment(begun).catch((thrown: unknown) => thrown)
    expect(refusal).toBeInstanceOf(GatewayRefused)
    expect(refusal).toMatchObject({ gateway: "vnpay", call: "askPayment", code: "02" })
    const wrong = new VnpayGateway({ ...TERMINAL, secureSecret: "wrong", host: standIn.url })
    await expect(wrong.askPayment(begun)).rejects.toMatchObject({ reason: "signature_invalid" })
  })

  it("that is not there is told too", async () => {
    const { begun } = await paid()
    const { url } = standIn
    await standIn.stop()
    await expect(new VnpayGateway({ ...TERMINAL, host: url }).askPayment(begun)).rejects.toMatchObject({
      reason: "unreachable",
    })
    standIn = await startVnpayStandIn({ ...TERMINAL, port: 0, noticeUrl: shop.noticeUrl })
  })
})

describe("the stand-in's book", () => {
  it("outlives the stand-in in a file, and others can read it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "vnpay-"))
    const options = { ...TERMINAL, port: 0, noticeUrl: shop.noticeUrl, bookFile: join(folder, "book.json") }
    const first = await startVnpayStandIn(options)
    const { redirectUrl, reference } = await new VnpayGateway({ ...TERMINAL, host: first.url }).beginPayment({
      reference: "77",
      amount: 12_000,
      description: "DH 77",
      returnUrl: "http://shop.example/paid",
      cancelUrl: "http://shop.example/no",
      ip: "127.0.0.1",
      locale: "en",
      expiresAt: new Date(Date.now() + 60_000).toISOString(),
    })
    await fetch(redirectUrl)
    await first.stop()
    const second = await startVnpayStandIn(options)
    expect(second.book().payments).toMatchObject([{ reference, amount: 12_000 }])
    expect(await (await fetch(`${second.url}/stand-in/book`)).json()).toEqual(second.book())
    await second.stop()
    rmSync(folder, { recursive: true })
  })
})
