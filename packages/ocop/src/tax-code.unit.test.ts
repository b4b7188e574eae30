import { expect, it } from "vitest"
import { parsePersonalNumber, parseTaxCode } from "./tax-code.ts"

it.each([
  ["0100109106", "0100109106"],
  [" 0100 109 106 ", "0100109106"],
  ["0100109106-001", "0100109106-001"],
  ["0100109106001", "0100109106-001"],
  ["001090123456", "001090123456"],
])("reads the tax code %j", (typed, code) => {
  expect(parseTaxCode(typed)).toBe(code)
})

it.each(["", "0100109107", "010010910", "0100109106-0001", "999090123456", "MST 0100109106"])(
  "refuses %j, which nobody can have been given",
  (typed) => {
    expect(parseTaxCode(typed)).toBeUndefined()
  },
)

it("tells a mistyped digit of a tax code", () => {
  for (let place = 0; place < 10; place++) {
    const digits = [..."0100109106"]
    digits[place] = String((Number(digits[place]) + 1) % 10)
    expect(parseTaxCode(digits.join(""))).toBeUndefined()
  }
})

it.each(["000090123456", "097090123456", "001990123456", "00109012345", "x01090123456"])(
  "refuses %j as a personal number",
  (typed) => {
    expect(parsePersonalNumber(typed)).toBeUndefined()
  },
)
