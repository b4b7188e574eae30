import { createHmac } from "node:crypto"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { HashAlgorithm } from "vnpay/enums"
import { buildPaymentUrlSearchParams, calculateSecureHash } from "vnpay/utils"
import { apiSignature, querySignature, signedQuery } from "../src/signature.ts"
import { DOCUMENTED_ADDRESS } from "./documented.ts"

describe("what VNPay signs", () => {
  it("of the documented address is the documented query, whatever the order of its parameters", () => {
    const [, query = ""] = DOCUMENTED_ADDRESS.split("?")
    const parameters = [...new URLSearchParams(query)]
    const signed = query.slice(0, query.indexOf("&vnp_SecureHash="))
    expect(signedQuery(Object.fromEntries(parameters))).toBe(signed)
    expect(signedQuery(Object.fromEntries(parameters.reverse()))).toBe(signed)
    const hash = querySignature(Object.fromEntries(parameters), "secret")
    expect(hash).toBe(createHmac("sha512", "secret").update(signed).digest("hex"))
    expect(hash).toMatch(/^[0-9a-f]{128}$/)
  })

  it("is what the library signs too", () => {
    const name = fc.stringMatching(/^vnp_[A-Za-z]+$/).filter((one) => !one.startsWith("vnp_SecureHash"))
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ unit: "grapheme" })), (parameters) => {
        const hash = calculateSecureHash({
          secureSecret: "secret",
          data: buildPaymentUrlSearchParams(parameters).toString(),
          hashAlgorithm: HashAlgorithm.SHA512,
          bufferEncode: "utf-8",
        })
        expect(querySignature(parameters, "secret")).toBe(hash)
      }),
    )
  })

  it("of a call to the API is its fields in the documented order, missing ones empty", () => {
    const sign = (text: string) => createHmac("sha512", "secret").update(text).digest("hex")
    const call = {
      vnp_RequestId: "r",
      vnp_Version: "2.1.0",
      vnp_TmnCode: "DEMOV210",
      vnp_TxnRef: "5",
      vnp_TransactionDate: "20210801153333",
      vnp_CreateDate: "20210801160000",
      vnp_IpAddr: "127.0.0.1",
      vnp_OrderInfo: "Hoi 5",
    }
    expect(apiSignature("querydr", { ...call, vnp_Command: "querydr" }, "secret")).toBe(
      sign("r|2.1.0|querydr|DEMOV210|5|20210801153333|20210801160000|127.0.0.1|Hoi 5"),
    )
    const refund = {
      vnp_TransactionType: "03",
      vnp_Amount: "1000000",
      vnp_TransactionNo: "9",
      vnp_CreateBy: "lan",
    }
    expect(apiSignature("refund", { ...call, ...refund, vnp_Command: "refund" }, "secret")).toBe(
      sign("r|2.1.0|refund|DEMOV210|03|5|1000000|9|20210801153333|lan|20210801160000|127.0.0.1|Hoi 5"),
    )
    const answer = {
      vnp_ResponseId: "a",
      vnp_Command: "querydr",
      vnp_ResponseCode: "91",
      vnp_TmnCode: "DEMOV210",
    }
    expect(apiSignature("querydrAnswer", answer, "secret")).toBe(sign("a|querydr|91||DEMOV210||||||||||"))
    expect(apiSignature("refundAnswer", answer, "secret")).toBe(sign("a|querydr|91||DEMOV210||||||||"))
  })
})
