import { PayOS } from "@payos/node"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { linkSignature, signatureOf } from "../src/signature.ts"
import { DOCUMENTED_KEY, DOCUMENTED_WEBHOOK } from "./documented.ts"

describe("the signature of payOS", () => {
  it("is the documented one for the documented example", () => {
    expect(signatureOf(DOCUMENTED_WEBHOOK.data, DOCUMENTED_KEY)).toBe(DOCUMENTED_WEBHOOK.signature)
  })

  it("agrees with the official library on any fields", async () => {
    const { crypto } = new PayOS({ clientId: "c", apiKey: "a", checksumKey: "k" })
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]*$/)
    const list = fc.array(fc.dictionary(name, fc.string()))
    const fields = fc.dictionary(name, fc.oneof(fc.string(), fc.integer(), fc.constant(null), list))
    await fc.assert(
      fc.asyncProperty(fields, async (data) => {
        expect(signatureOf(data, "k")).toBe(await crypto.createSignatureFromObj(data, "k"))
      }),
    )
    const link = {
      amount: 1,
      cancelUrl: "http://a/?b=c&d",
      description: "e f",
      orderCode: 2,
      returnUrl: "http://g",
    }
    expect(linkSignature(link, "k")).toBe(await crypto.createSignatureOfPaymentRequest(link, "k"))
  })
})
