import { expect, it } from "vitest"
import { checkLookup } from "./lookup-form.ts"

it("finds the number however it is typed", () => {
  const checked = checkLookup({ number: "oc-22222-abcde", contact: "0912345678" })
  expect(checked).toEqual({ ok: true, lookup: { number: "OC-22222-ABCDE", contact: "0912345678" } })
})

it("says which field is missing or malformed", () => {
  expect(checkLookup({ number: "", contact: "" })).toEqual({
    ok: false,
    problems: { number: "required", contact: "required" },
  })
  expect(checkLookup({ number: "1234", contact: "a@b.vn" })).toMatchObject({
    problems: { number: "order_number_invalid" },
  })
})
