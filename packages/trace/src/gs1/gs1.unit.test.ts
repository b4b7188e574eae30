import fc from "fast-check"
import { expect, test } from "vitest"
import { digitalLink, gln, gtin, hasCheckDigit, readDigitalLink, sscc, withCheckDigit } from "./index.ts"

test.each([
  ["GTIN-8", "95010939", true],
  ["GTIN-13", "9501101530003", true],
  ["GTIN-12", "614141000036", true],
  ["GTIN-14", "09501101530003", true],
  ["a wrong last digit", "9501101530004", false],
  ["ten digits", "9501101532", false],
  ["letters", "950110153000A", false],
  ["nothing", "", false],
])("%s", (_name, number, isRight) => {
  expect(gtin.safeParse(number).success).toBe(isRight)
})

test("GLN and SSCC have their own lengths", () => {
  expect(gln.safeParse("9501101530003").success).toBe(true)
  expect(gln.safeParse("95010939").success).toBe(false)
  expect(sscc.safeParse(withCheckDigit("09501101530000001")).success).toBe(true)
})

test("every wrong digit is caught", () => {
  const right = "9501101530003"
  for (let at = 0; at < right.length; at++) {
    for (let digit = 0; digit < 10; digit++) {
      const typed = right.slice(0, at) + digit + right.slice(at + 1)
      expect(hasCheckDigit(typed)).toBe(typed === right)
    }
  }
})

test("the link of a lot and of a piece", () => {
  expect(digitalLink({ gtin: "9501101530003" })).toBe("https://id.gs1.org/01/09501101530003")
  expect(digitalLink({ gtin: "9501101530003", lot: "A/1+2", serial: "7" })).toBe(
    "https://id.gs1.org/01/09501101530003/10/A%2F1%2B2/21/7",
  )
  expect(digitalLink({ gtin: "9501101530003", serial: "(1)" }, "https://cho.example")).toBe(
    "https://cho.example/01/09501101530003/21/%281%29",
  )
})

test("no link is made of a wrong GTIN or of a lot that GS1 does not allow", () => {
  expect(() => digitalLink({ gtin: "9501101530004" })).toThrow(RangeError)
  expect(() => digitalLink({ gtin: "9501101530003", lot: "Lô 1" })).toThrow(RangeError)
  expect(() => digitalLink({ gtin: "9501101530003", lot: ".." })).toThrow(RangeError)
  expect(() => digitalLink({ gtin: "9501101530003", serial: "1".repeat(21) })).toThrow(RangeError)
})

test("a link is read whatever its host, path before it and query", () => {
  const item = { gtin: "09501101530003", lot: "AB", serial: "12" }
  for (const link of [
    "https://id.gs1.org/01/09501101530003/10/AB/21/12",
    "HTTPS://example.com/some/path/01/9501101530003/10/AB/21/12?17=290101#x",
    "https://example.com/01/09501101530003/22/2A/10/AB/21/12/",
  ]) {
    expect(readDigitalLink(link)).toEqual(item)
  }
})

test.each([
  ["a wrong check digit", "https://id.gs1.org/01/09501101530004"],
  ["no GTIN", "https://id.gs1.org/414/9501101530003"],
  ["a key without a value", "https://id.gs1.org/01/09501101530003/10"],
  ["a broken escape", "https://id.gs1.org/01/09501101530003/10/%E0"],
  ["another scheme", "javascript:/01/09501101530003"],
  ["no address", "01/09501101530003"],
  ["something long", `https://id.gs1.org/01/${"9".repeat(10_000)}`],
])("%s is not read", (_name, link) => {
  expect(readDigitalLink(link)).toBeUndefined()
})

test("what is written is read again", () => {
  const characters = [..."!\"%&'()*+,-./0123456789:;<=>?ABCXYZ_abcxyz"]
  const value = fc
    .array(fc.constantFrom(...characters), { minLength: 1, maxLength: 20 })
    .map((chosen) => chosen.join(""))
    .filter((text) => text !== "." && text !== "..")
  fc.assert(
    fc.property(value, value, (lot, serial) => {
      const item = { gtin: "09501101530003", lot, serial }
      expect(readDigitalLink(digitalLink(item))).toEqual(item)
    }),
  )
})
