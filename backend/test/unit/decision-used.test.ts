import { isDecisionUsed } from "../../src/certificate/decision-used.ts"
import type { CertificateOfProduct } from "../../src/certificate/find-certificates.ts"
import { certificateRecord, productRecord } from "./product-record.ts"

const tea = productRecord()
const known = (of: Partial<CertificateOfProduct> = {}): CertificateOfProduct => ({
  ...certificateRecord(),
  decision_number: "1234/QĐ-UBND",
  product: {
    id: tea.id,
    handle: tea.handle,
    title: tea.title,
    metadata: tea.metadata,
    vendor: { id: "vendor_1", handle: "htx", name: "HTX" },
  },
  ...of,
})
const decision = (of: object = {}) => ({
  decision_number: "1234/QĐ-UBND",
  issuer: "province" as const,
  issued_on: "2024-01-10",
  product: { id: "prod_2", province: "thai-nguyen" },
  ...of,
})

it("lets one decision name several products on its date", () => {
  expect(isDecisionUsed(decision(), [known()])).toBe(false)
})

it("knows a decision again, however its number is written", () => {
  const sameProduct = { product: { id: tea.id, province: "thai-nguyen" } }
  expect(isDecisionUsed(decision(sameProduct), [known()])).toBe(true)
  const otherDate = decision({ decision_number: " 1234 / qđ-ubnd", issued_on: "2024-02-10" })
  expect(isDecisionUsed(otherDate, [known()])).toBe(true)
})

it("lets each province count its own decisions, and the ministry its own", () => {
  const elsewhere = { issued_on: "2024-02-10", product: { id: "prod_2", province: "ha-noi" } }
  expect(isDecisionUsed(decision(elsewhere), [known()])).toBe(false)
  expect(isDecisionUsed(decision({ ...elsewhere, issuer: "ministry" }), [known()])).toBe(false)
  expect(
    isDecisionUsed(decision({ ...elsewhere, issuer: "ministry" }), [known({ issuer: "ministry" })]),
  ).toBe(true)
})

it("is free again once what was entered is refused, and where its date is not known", () => {
  const otherDate = decision({ issued_on: "2024-02-10" })
  expect(isDecisionUsed(otherDate, [known({ evidence: "refused" })])).toBe(false)
  expect(isDecisionUsed(otherDate, [known({ issued_on: null })])).toBe(false)
})
