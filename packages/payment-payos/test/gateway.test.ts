import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  type GatewayPayment,
  GatewayRefused,
  GatewayUnavailable,
  type PaymentToBegin,
} from "@cho-ocop/payment"
import { openShop, type Shop } from "@cho-ocop/payment/test-shop"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { PayosGateway } from "../src/index.ts"
import { type PayosStandIn, startPayosStandIn } from "../src/stand-in/index.ts"

const KEYS = { clientId: "shop", apiKey: "secret", checksumKey: "checksum" }

let shop: Shop
let standIn: PayosStandIn
let gateway: PayosGateway
let references = 1000

beforeEach(async () => {
  shop = await openShop(() => gateway)
  standIn = await startPayosStandIn({
    ...KEYS,
    port: 0,
    noticeUrl: shop.noticeUrl,
    repeats: { times: 5, everyMs: 50 },
  })
  gateway = new PayosGateway({ ...KEYS, baseUrl: standIn.url, timeoutMs: 400 })
})

afterEach(async () => {
  await standIn.stop()
  await shop.stop()
})

function payment(changes: Partial<PaymentToBegin> = {}): PaymentToBegin {
  return {
    reference: String(references++),
    amount: 265_000,
    description: "DH 1001",
    returnUrl: "http://shop.example/paid",
    cancelUrl: "http://shop.example/given-up",
    ip: "127.0.0.1",
    locale: "vi",
    expiresAt: new Date(Date.now() + 600_000).toISOString(),
    ...changes,
  }
}

async function onPage(redirectUrl: string, choice: string): Promise<Response> {
  const page = await (await fetch(redirectUrl)).text()
  expect(page).toContain("không có tiền thật")
  expect(page).toContain("no real money")
  return fetch(redirectUrl, { method: "POST", body: new URLSearchParams({ choice }), redirect: "manual" })
}

describe("paying by VietQR", () => {
  it("brings the money, the notice and the shopper back", async () => {
    const begun = await gateway.beginPayment(payment())
    expect(await gateway.askPayment(begun)).toMatchObject({ state: "pending", amount: 0 })

    const back = await onPage(begun.redirectUrl, "pay")
    expect(back.headers.get("location")).toContain("http://shop.example/paid?code=00&")
    await vi.waitFor(() => expect(shop.readings).toHaveLength(1))
    const answer = await gateway.askPayment(begun)
    expect(answer).toMatchObject({ state: "paid", amount: 265_000 })
    expect(shop.readings[0]).toMatchObject({
      notice: {
        reference: begun.reference,
        amount: 265_000,
        outcome: "paid",
        transactionId: answer.transactionId,
        occurredAt: answer.paidAt,
      },
    })
  })

  it("tells the shop also when the shopper closes the page after paying", async () => {
    const begun = await gateway.beginPayment(payment())
    const last = await onPage(begun.redirectUrl, "pay-and-close")
    expect(last.headers.get("location")).toBeNull()
    await vi.waitFor(() => expect(shop.readings).toHaveLength(1))
  })

  it("is canceled when the shopper gives up, and tells nobody", async () => {
    const begun = await gateway.beginPayment(payment())
    const back = await onPage(begun.redirectUrl, "decline")
    expect(back.headers.get("location")).toContain("http://shop.example/given-up?")
    expect(await gateway.askPayment(begun)).toMatchObject({ state: "canceled", amount: 0 })
    expect(standIn.book().notices).toEqual([])
  })

  it("expires", async () => {
    const begun = await gateway.beginPayment(
      payment({ expiresAt: new Date(Date.now() - 2_000).toISOString() }),
    )
    expect(await gateway.askPayment(begun)).toMatchObject({ state: "expired" })
  })

  it("shows a transfer of too little as not paid, and the rest as paid", async () => {
    const begun = await gateway.beginPayment(payment())
    standIn.pay(begun.reference, 65_000)
    expect(await gateway.askPayment(begun)).toMatchObject({ state: "pending", amount: 65_000 })
    standIn.pay(begun.reference, 200_000)
    const answer = await gateway.askPayment(begun)
    expect(answer).toMatchObject({ state: "paid", amount: 265_000 })
    expect(answer.transactions.map(({ amount }) => amount)).toEqual([65_000, 200_000])
  })

  it("refuses a reference twice, plainly", async () => {
    const once = payment()
    await gateway.beginPayment(once)
    const again = await gateway.beginPayment(once).catch((error: unknown) => error)
    expect(again).toBeInstanceOf(GatewayRefused)
    expect(again).toMatchObject({ gateway: "payos", call: "beginPayment", code: "231" })
  })

  it("is unknown where payOS has no such link", async () => {
    const never: GatewayPayment = { reference: "7", amount: 1, gatewayReference: "never", data: {} }
    expect(await gateway.askPayment(never)).toMatchObject({ state: "unknown" })
  })

  it("refuses what no gateway takes before asking any", async () => {
    for (const wrong of [
      { amount: 1.5 },
      { amount: 0 },
      { reference: "a1" },
      { description: "Muối Bạc Liêu" },
    ])
      await expect(gateway.beginPayment(payment(wrong)), JSON.stringify(wrong)).rejects.toThrow()
    expect(standIn.book().payments).toEqual([])
  })
})

describe("calling a payment off", () => {
  it("closes the link, and money that comes all the same is told", async () => {
    const begun = await gateway.beginPayment(payment())
    expect(await gateway.cancelPayment(begun)).toMatchObject({ state: "canceled" })
    standIn.pay(begun.reference)
    await vi.waitFor(() => expect(shop.readings).toHaveLength(1))
    expect(await gateway.cancelPayment(begun)).toMatchObject({ state: "paid", amount: 265_000 })
  })

  it("keeps what came in of too small a transfer in sight", async () => {
    const begun = await gateway.beginPayment(payment())
    standIn.pay(begun.reference, 65_000)
    expect(await gateway.cancelPayment(begun)).toMatchObject({ state: "canceled", amount: 65_000 })
  })
})

describe("a refund", () => {
  it("is left to a person, because payOS has none", async () => {
    expect(gateway.refunds).toBe("by_hand")
    expect(await gateway.refund()).toEqual({ state: "manual", refundId: null, code: null })
  })
})

describe("notices", () => {
  it("are repeated until the shop is back", async () => {
    const begun = await gateway.beginPayment(payment())
    shop.away = true
    standIn.pay(begun.reference)
    await vi.waitFor(() => expect(standIn.book().notices.length).toBeGreaterThan(1))
    shop.away = false
    await vi.waitFor(() =>
      expect(standIn.book().notices.at(-1)).toMatchObject({ settled: true, status: 200 }),
    )
    expect(standIn.book().notices[0]).toMatchObject({ settled: false, status: null })
    expect(shop.readings).toHaveLength(1)
  })

  it("come twice, of another amount, altered or late when a test wants them to", async () => {
    const begun = await gateway.beginPayment(payment())
    Object.assign(standIn.faults, { noticeCopies: 2, noticeAmount: 1 })
    standIn.pay(begun.reference)
    await vi.waitFor(() => expect(shop.readings).toHaveLength(2))
    expect(shop.readings[0]).toEqual(shop.readings[1])
    expect(shop.readings[0]).toMatchObject({ notice: { amount: 1 } })

    Object.assign(standIn.faults, {
      noticeCopies: 1,
      noticeAmount: null,
      noticesAltered: true,
      noticeDelayMs: 100,
    })
    standIn.pay(begun.reference)
    expect(shop.readings).toHaveLength(2)
    await vi.waitFor(() => expect(shop.readings[2]).toEqual({ refusal: "signature_invalid" }))
    standIn.faults.noticesAltered = false
    await vi.waitFor(() => expect(shop.readings.at(-1)).toHaveProperty("notice"))
  })
})

describe("a gateway in trouble", () => {
  it.each([
    ["silent", "timeout"],
    ["slow", "timeout"],
    ["rubbish", "unreadable"],
    ["server_error", "server_error"],
  ] as const)("that is %s is told as %s, and nothing is guessed", async (api, reason) => {
    const begun = await gateway.beginPayment(payment())
    Object.assign(standIn.faults, { api, apiFails: "after" })
    for (const call of [() => gateway.askPayment(begun), () => gateway.beginPayment(payment())]) {
      const error = await call().catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(GatewayUnavailable)
      expect(error).toMatchObject({ gateway: "payos", reason })
    }
    expect(standIn.book().payments, "the second link exists, though nobody was told").toHaveLength(2)
  })

  it("that is not there, or signs with another key, is told too", async () => {
    const begun = await gateway.beginPayment(payment())
    const deceived = new PayosGateway({ ...KEYS, checksumKey: "another", baseUrl: standIn.url })
    await expect(deceived.askPayment(begun)).rejects.toMatchObject({ reason: "signature_invalid" })
    const { url } = standIn
    await standIn.stop()
    const alone = new PayosGateway({ ...KEYS, baseUrl: url })
    await expect(alone.askPayment(begun)).rejects.toMatchObject({ reason: "unreachable" })
    standIn = await startPayosStandIn({ ...KEYS, port: 0, noticeUrl: shop.noticeUrl })
  })

  it("that leaves its signature out is not believed", async () => {
    const begun = await gateway.beginPayment(payment())
    const real = await fetch(`${standIn.url}/v2/payment-requests/${begun.gatewayReference}`, {
      headers: { "x-client-id": KEYS.clientId, "x-api-key": KEYS.apiKey },
    })
    const unsigned = { ...(JSON.parse(await real.text()) as object), signature: undefined }
    const stub = vi.spyOn(globalThis, "fetch").mockResolvedValueOnce(Response.json(unsigned))
    await expect(gateway.askPayment(begun)).rejects.toMatchObject({ reason: "signature_invalid" })
    stub.mockRestore()
  })
})

describe("the stand-in's book", () => {
  it("outlives the stand-in in a file, and others can read it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "payos-"))
    const options = { ...KEYS, port: 0, noticeUrl: shop.noticeUrl, bookFile: join(folder, "book.json") }
    const first = await startPayosStandIn(options)
    const begun = await new PayosGateway({ ...KEYS, baseUrl: first.url }).beginPayment(payment())
    await first.stop()
    const second = await startPayosStandIn(options)
    expect(second.book().payments).toMatchObject([{ orderCode: Number(begun.reference), amount: 265_000 }])
    expect(await (await fetch(`${second.url}/stand-in/book`)).json()).toEqual(second.book())
    await second.stop()
    rmSync(folder, { recursive: true })
  })
})
