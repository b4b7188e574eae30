import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decodeKeyword, encodeKeyword } from "../src/keyword.ts"

const texts = fc.string({ unit: "binary", maxLength: 60 }).map((text) => text.normalize("NFC"))

describe("a keyword in the form in which the server keeps it", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeKeyword(encodeKeyword(text))).toBe(text)
      }),
      { numRuns: 5000 },
    )
  })

  it("never holds a quote, a backslash or a letter the server would take for another", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const stored = encodeKeyword(text)
        expect(stored).not.toMatch(/["\\\p{Lu}\p{Cc}]/u)
        expect(stored.normalize("NFKC").toLowerCase()).toBe(stored)
      }),
      { numRuns: 5000 },
    )
  })

  it("begins with the form of its beginning", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (beginning, rest) => {
        expect(encodeKeyword(beginning + rest).startsWith(encodeKeyword(beginning))).toBe(true)
      }),
    )
  })

  it("is readable for what shops call things", () => {
    expect(encodeKeyword("Hợp tác xã Đông Xuân")).toBe("^hợp tác xã ^đông ^xuân")
    expect(encodeKeyword('5" \\ ①')).toBe("5%22; %5c; %2460;")
  })
})
