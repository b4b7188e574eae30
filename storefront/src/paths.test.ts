import { describe, expect, it } from "vitest"
import { localeOf, PAGES, PATTERNS, pathOf, translatedPath } from "./paths.ts"

describe("the shop's addresses", () => {
  it.each(PAGES)("leads from %s in Vietnamese to the same page in English and back", (page) => {
    const fill = (pattern: string) => pattern.replace(/\[\w+\]/, "ca-phe")
    const vietnamese = fill(PATTERNS[page].vi)
    const english = fill(PATTERNS[page].en)
    expect(translatedPath(vietnamese, "en")).toBe(english)
    expect(translatedPath(english, "vi")).toBe(vietnamese)
  })

  it("names a product in both languages", () => {
    expect(pathOf("product", "vi", { handle: "mat-ong" })).toBe("/vi/san-pham/mat-ong")
    expect(pathOf("product", "en", { handle: "mat-ong" })).toBe("/en/products/mat-ong")
  })

  it("keeps a strange handle inside its own part of the address", () => {
    expect(pathOf("product", "vi", { handle: "../gio-hang?x" })).toBe("/vi/san-pham/..%2Fgio-hang%3Fx")
  })

  it("sends unknown addresses to the other language's home", () => {
    expect(translatedPath("/vi/khong-co/gi", "en")).toBe("/en")
  })

  it("tells the language of an address", () => {
    expect(["/en", "/en/cart", "/vi", "/england", "/"].map(localeOf)).toEqual(["en", "en", "vi", "vi", "vi"])
  })
})
