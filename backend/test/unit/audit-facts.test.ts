import { expect, it } from "vitest"
import { auditFacts } from "../../src/admin/audit-facts.ts"
import { auditFieldsEn } from "../../src/admin/words/audit-fields.en.ts"
import { auditFieldsVi } from "../../src/admin/words/audit-fields.vi.ts"

it("tells what was kept of a cancelled order in words", () => {
  const kept = { by: "shopper", reason: "Đặt nhầm", refunded: 183_000 }
  expect(auditFacts(kept, auditFieldsVi, "vi-VN")).toEqual([
    { name: "Ai làm", text: "người mua" },
    { name: "Lý do", text: "Đặt nhầm" },
    { name: "Đã hoàn", text: "183.000 ₫" },
  ])
})

it("counts the units of what was packed", () => {
  const lines = [
    { line_id: "ordli_1", quantity: 2 },
    { line_id: "ordli_2", quantity: 3 },
  ]
  expect(auditFacts({ lines }, auditFieldsEn, "en-GB")).toEqual([{ name: "Units", text: "5" }])
})

it("tells what lies within a field, and leaves out what is empty there", () => {
  const kept = {
    zones: {
      country: [
        { up_to: 1000, fee: 18_000 },
        { up_to: null, fee: 26_000 },
      ],
    },
  }
  expect(auditFacts(kept, auditFieldsEn, "en-GB")).toEqual([
    { name: "Zones", text: "Whole country: Up to (grams): 1,000, Fee: 18,000 ₫; Fee: 26,000 ₫" },
  ])
})

it("shows a field that has no words as it was kept", () => {
  expect(auditFacts({ colour: "blue" }, auditFieldsEn, "en-GB")).toEqual([{ name: "colour", text: "blue" }])
  expect(auditFacts(null, auditFieldsEn, "en-GB")).toEqual([])
})
