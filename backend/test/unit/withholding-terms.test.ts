import { WITHHOLDING } from "@cho-ocop/money"
import { expect, it } from "vitest"
import { WithholdingSetting } from "../../src/ledger/withholding-terms.ts"

const [terms] = WITHHOLDING
const NEXT = { ...terms, from: "2027-01-01", goods: { vat: 150, pit: 50 } }
const read = (setting: unknown) => WithholdingSetting.safeParse(JSON.stringify(setting))

it("the operator dates other rates of withheld tax after those of today", () => {
  const dated = [{ ...terms, until: "2026-12-31" }, NEXT]
  expect(read(dated).data).toEqual(dated)
})

it.each([
  ["what is no JSON", () => WithholdingSetting.safeParse("[{from: 2026}]")],
  ["two rates on one day", () => read([terms, NEXT])],
  ["more than a hundred percent", () => read([{ ...terms, goods: { vat: 10_001, pit: 0 } }])],
  ["a kind of vendor that there is not", () => read([{ ...terms, vendor_kinds: ["seller"] }])],
])("the server does not start with %s", (_what, wrong) => {
  expect(wrong().success).toBe(false)
})
