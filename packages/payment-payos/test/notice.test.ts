import type { NoticeRequest } from "@cho-ocop/payment"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { PayosGateway } from "../src/index.ts"
import { signatureOf } from "../src/signature.ts"
import { DOCUMENTED_KEY, DOCUMENTED_WEBHOOK } from "./documented.ts"

const gateway = new PayosGateway({ clientId: "c", apiKey: "a", checksumKey: DOCUMENTED_KEY })

function request(body: unknown, method = "POST"): NoticeRequest {
  return { method, headers: {}, query: {}, body, rawBody: JSON.stringify(body) }
}

function signed(changes: Record<string, string | number | null>, key = DOCUMENTED_KEY): NoticeRequest {
  const data = { ...DOCUMENTED_WEBHOOK.data, ...changes }
  return request({ ...DOCUMENTED_WEBHOOK, data, signature: signatureOf(data, key) })
}

const anyCharacter = fc.integer({ min: 0, max: 0x10_ff_ff }).map((point) => String.fromCodePoint(point))

describe("a notice of payOS", () => {
  it("tells what the documented example tells", () => {
    expect(gateway.readNotice(request(DOCUMENTED_WEBHOOK))).toEqual({
      notice: {
        noticeKey: "124c33293c43417ab7879e14c8d9eb18 TF230204212323 00",
        reference: "123",
        amount: 3000,
        currency: "VND",
        transactionId: "TF230204212323",
        outcome: "paid",
        occurredAt: "2023-02-04T11:25:00.000Z",
        raw: DOCUMENTED_WEBHOOK.data,
      },
    })
  })

  it("has the same key when it is sent again, and another for another transfer", () => {
    const keys = [
      signed({}),
      signed({}),
      signed({ reference: "TF2" }),
      signed({ orderCode: 124, paymentLinkId: "b" }),
    ]
      .map((one) => gateway.readNotice(one))
      .map((reading) => "notice" in reading && reading.notice.noticeKey)
    expect(new Set(keys).size).toBe(3)
    expect(keys[0]).toBe(keys[1])
  })

  it("is refused when a single character of its data or of its signature is another", () => {
    const names = Object.keys(DOCUMENTED_WEBHOOK.data) as (keyof typeof DOCUMENTED_WEBHOOK.data)[]
    const text = fc.constantFrom(
      ...names.filter((name) => String(DOCUMENTED_WEBHOOK.data[name]) !== ""),
      "signature" as const,
    )
    fc.assert(
      fc.property(text, fc.nat(), anyCharacter, (name, at, character) => {
        const before = String(
          name === "signature" ? DOCUMENTED_WEBHOOK.signature : DOCUMENTED_WEBHOOK.data[name],
        )
        const index = at % before.length
        fc.pre(before[index] !== character)
        const after = before.slice(0, index) + character + before.slice(index + 1)
        const body = structuredClone<{ data: Record<string, unknown>; signature: string }>(DOCUMENTED_WEBHOOK)
        if (name === "signature") body.signature = after
        else body.data[name] = typeof DOCUMENTED_WEBHOOK.data[name] === "number" ? Number(after) : after
        fc.pre(name === "signature" || body.data[name] !== DOCUMENTED_WEBHOOK.data[name])
        return "refusal" in gateway.readNotice(request(body))
      }),
      { numRuns: 2_000 },
    )
  })

  it("is refused with a field more, a field less, a renamed field, or fields that changed places", () => {
    const { data, signature } = DOCUMENTED_WEBHOOK
    const { desc, ...withoutDesc } = data
    const changed = [
      { ...data, tip: "1" },
      { ...data, tip: "" },
      withoutDesc,
      { ...withoutDesc, Desc: desc },
      { ...data, amount: 123, orderCode: 3000 },
      { ...data, amount: "3000" },
    ]
    for (const one of changed)
      expect(
        gateway.readNotice(request({ ...DOCUMENTED_WEBHOOK, data: one, signature })),
        JSON.stringify(one),
      ).toHaveProperty("refusal")
  })

  it("is refused when its signature also fits another notice, because a value reads like a field", () => {
    const description = "TEA&orderCode=999&orderCodf="
    expect(gateway.readNotice(signed({ description }))).toEqual({ refusal: "signature_invalid" })
    const forged = { description: "TEA", orderCode: 999, orderCodf: "&orderCode=123" }
    const real = { ...DOCUMENTED_WEBHOOK.data, description }
    const data = { ...DOCUMENTED_WEBHOOK.data, ...forged }
    expect(signatureOf(data, DOCUMENTED_KEY), "the trick works on the scheme itself").toBe(
      signatureOf(real, DOCUMENTED_KEY),
    )
    const body = { ...DOCUMENTED_WEBHOOK, data, signature: signatureOf(real, DOCUMENTED_KEY) }
    expect(gateway.readNotice(request(body))).toEqual({ refusal: "signature_invalid" })
  })

  it("is believed only in what is signed", () => {
    const lying = request({ ...DOCUMENTED_WEBHOOK, success: false, code: "01", desc: "failed", amount: 1 })
    expect(gateway.readNotice(lying)).toEqual(gateway.readNotice(request(DOCUMENTED_WEBHOOK)))
    expect(gateway.readNotice(signed({ code: "01" }))).toMatchObject({
      notice: { outcome: "failed", transactionId: null },
    })
  })

  it("is refused when another key signed it", () => {
    expect(gateway.readNotice(signed({}, "another"))).toEqual({ refusal: "signature_invalid" })
  })

  it("is refused in another currency", () => {
    expect(gateway.readNotice(signed({ currency: "USD" }))).toEqual({ refusal: "currency_wrong" })
  })

  it("is refused when it is no notice at all", () => {
    for (const body of [null, "", [], {}, { data: {} }, { data: null, signature: "" }])
      expect(gateway.readNotice(request(body))).toEqual({ refusal: "malformed" })
    expect(gateway.readNotice(request(DOCUMENTED_WEBHOOK, "GET"))).toEqual({ refusal: "malformed" })
    expect(gateway.readNotice(signed({ transactionDateTime: "yesterday" }))).toEqual({ refusal: "malformed" })
  })

  it("is answered as payOS expects, also the made-up one that tries a new address", () => {
    for (const verdict of ["accepted", "already_known", "order_unknown", "amount_wrong"] as const)
      expect(gateway.answerNotice(verdict)).toEqual({
        status: 200,
        contentType: "application/json",
        body: '{"success":true}',
      })
    expect(gateway.answerNotice("signature_invalid")).toMatchObject({
      status: 401,
      body: '{"success":false}',
    })
    expect(gateway.answerNotice("failed_internally")).toMatchObject({
      status: 500,
      body: '{"success":false}',
    })
  })
})
