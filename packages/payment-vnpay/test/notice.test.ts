import type { NoticeRequest } from "@cho-ocop/payment"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { VNPay } from "vnpay/vnpay"
import { VnpayGateway } from "../src/index.ts"
import { querySignature } from "../src/signature.ts"

const SECRET = "a-secret-of-our-own"
const gateway = new VnpayGateway({ tmnCode: "DEMOV210", secureSecret: SECRET, host: "http://127.0.0.1" })

/** A notice with the parameters the documentation lists, for a terminal of our own. */
const PAID = {
  vnp_Amount: "1806000",
  vnp_BankCode: "NCB",
  vnp_BankTranNo: "VNP14226112",
  vnp_CardType: "ATM",
  vnp_OrderInfo: "Thanh toan don hang 5",
  vnp_PayDate: "20210801153412",
  vnp_ResponseCode: "00",
  vnp_TmnCode: "DEMOV210",
  vnp_TransactionNo: "14226112",
  vnp_TransactionStatus: "00",
  vnp_TxnRef: "5",
}

function request(query: NoticeRequest["query"], method = "GET"): NoticeRequest {
  return { method, headers: {}, query, body: {}, rawBody: "" }
}

function signed(changes: Record<string, string> = {}, secret = SECRET): Record<string, string> {
  const parameters = { ...PAID, ...changes }
  return { ...parameters, vnp_SecureHash: querySignature(parameters, secret) }
}

function outcome(responseCode: string, transactionStatus: string): unknown {
  const query = signed({ vnp_ResponseCode: responseCode, vnp_TransactionStatus: transactionStatus })
  const reading = gateway.readNotice(request(query))
  return "notice" in reading && reading.notice.outcome
}

const anyCharacter = fc.integer({ min: 0, max: 0x10_ff_ff }).map((point) => String.fromCodePoint(point))

describe("a notice of VNPay", () => {
  it("tells of a payment in whole đồng", () => {
    expect(gateway.readNotice(request(signed()))).toEqual({
      notice: {
        noticeKey: "5 14226112 00 00",
        reference: "5",
        amount: 18_060,
        currency: "VND",
        transactionId: "14226112",
        outcome: "paid",
        occurredAt: "2021-08-01T08:34:12.000Z",
        raw: PAID,
      },
    })
  })

  it("is one the library verifies too", () => {
    const library = new VNPay({ tmnCode: "DEMOV210", secureSecret: SECRET })
    const query = { ...signed(), vnp_Amount: PAID.vnp_Amount } as unknown as Parameters<
      VNPay["verifyIpnCall"]
    >[0]
    expect(library.verifyIpnCall(query).isVerified).toBe(true)
  })

  it("is paid only where both codes say so", () => {
    expect(outcome("00", "00")).toBe("paid")
    for (const [code, status] of [
      ["00", "01"],
      ["00", "02"],
      ["24", "00"],
      ["07", "07"],
      ["07", "00"],
      ["99", "04"],
    ] as const)
      expect(outcome(code, status), `${code} ${status}`).toBe("under_review")
    expect(outcome("24", "02")).toBe("canceled")
    expect(outcome("11", "02")).toBe("expired")
    expect(outcome("51", "02")).toBe("failed")
  })

  it("names no transaction where no money moved", () => {
    const failed = signed({ vnp_ResponseCode: "24", vnp_TransactionStatus: "02", vnp_TransactionNo: "0" })
    expect(gateway.readNotice(request(failed))).toMatchObject({
      notice: { transactionId: null, noticeKey: "5 0 24 02" },
    })
  })

  it("is refused when a single character of any value is another", () => {
    const right = signed()
    const name = fc.constantFrom(...Object.keys(right))
    fc.assert(
      fc.property(name, fc.nat(), anyCharacter, (one, at, character) => {
        const before = right[one] ?? ""
        const index = at % before.length
        fc.pre(before[index] !== character)
        const after = before.slice(0, index) + character + before.slice(index + 1)
        return "refusal" in gateway.readNotice(request({ ...right, [one]: after }))
      }),
      { numRuns: 2_000 },
    )
  })

  it("is refused when a single character of any name is another", () => {
    const right = signed()
    const character = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(right)), fc.nat(), character, (name, at, other) => {
        const index = at % name.length
        const renamed = name.slice(0, index) + other + name.slice(index + 1)
        fc.pre(!(renamed in right))
        const { [name]: value, ...rest } = right
        return "refusal" in gateway.readNotice(request({ ...rest, [renamed]: value }))
      }),
      { numRuns: 2_000 },
    )
  })

  it("is refused with a parameter smuggled in, left out, or doubled", () => {
    const { vnp_BankCode, ...less } = signed()
    expect(vnp_BankCode).toBe("NCB")
    expect(gateway.readNotice(request({ ...signed(), vnp_Tip: "1" }))).toEqual({
      refusal: "signature_invalid",
    })
    expect(gateway.readNotice(request(less))).toEqual({ refusal: "signature_invalid" })
    expect(gateway.readNotice(request({ ...signed(), vnp_TxnRef: ["5", "6"] }))).toEqual({
      refusal: "malformed",
    })
  })

  it("holds though the registered address or a proxy adds parameters that are not VNPay's", () => {
    expect(gateway.readNotice(request({ ...signed(), utm_source: "x", shop: "1" }))).toHaveProperty("notice")
  })

  it("does not bring a signature of its own making: the kind it names is not heeded", () => {
    const { vnp_SecureHash, ...parameters } = signed({}, "another")
    for (const kind of ["SHA256", "MD5", "HmacSHA512"]) {
      const query = { ...parameters, vnp_SecureHash, vnp_SecureHashType: kind }
      expect(gateway.readNotice(request(query))).toEqual({ refusal: "signature_invalid" })
    }
  })

  it("is refused for another terminal, another currency, and parts of a đồng", () => {
    expect(gateway.readNotice(request(signed({ vnp_TmnCode: "OTHER000" })))).toEqual({
      refusal: "unknown_terminal",
    })
    expect(gateway.readNotice(request(signed({ vnp_CurrCode: "USD" })))).toEqual({
      refusal: "currency_wrong",
    })
    for (const amount of ["1806050", "0", "-1806000", "18060.00", "1e6"])
      expect(gateway.readNotice(request(signed({ vnp_Amount: amount }))), amount).toEqual({
        refusal: "malformed",
      })
  })

  it("is refused when it is no notice at all", () => {
    expect(gateway.readNotice(request({}))).toEqual({ refusal: "malformed" })
    expect(gateway.readNotice(request(signed(), "POST"))).toEqual({ refusal: "malformed" })
    expect(gateway.readNotice(request(signed({ vnp_TransactionStatus: "" })))).toEqual({
      refusal: "malformed",
    })
  })

  it("is answered with VNPay's own codes", () => {
    const codes = {
      accepted: "00",
      order_unknown: "01",
      already_known: "02",
      amount_wrong: "04",
      signature_invalid: "97",
      failed_internally: "99",
    } as const
    for (const [verdict, RspCode] of Object.entries(codes)) {
      const answer = gateway.answerNotice(verdict as keyof typeof codes)
      expect(answer).toMatchObject({ status: 200, contentType: "application/json" })
      expect(JSON.parse(answer.body)).toMatchObject({ RspCode })
    }
  })
})
