import { expect, it } from "vitest"
import { localPhone } from "./local-phone.ts"

it.each([
  ["+84912345678", "0912 345 678"],
  ["+842438254321", "0243 825 4321"],
  ["+33612345678", "+33612345678"],
])("writes %s as %s", (phone, written) => {
  expect(localPhone(phone)).toBe(written)
})
