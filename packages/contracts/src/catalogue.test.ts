import { describe, expect, it } from "vitest"
import { CatalogueQuery } from "./catalogue.ts"

describe("the query of the product list", () => {
  it("takes one value or several values of a facet", () => {
    const query = CatalogueQuery.parse({ province: "ha-noi", star: ["4", "5"] })
    expect(query).toMatchObject({ province: ["ha-noi"], star: [4, 5], region: [], page: 1 })
  })

  it("keeps search text in NFC, trimmed", () => {
    expect(CatalogueQuery.parse({ q: " ca\u0300 phe\u0302 " }).q).toBe("cà phê")
  })

  it.each([
    ["a page before the first", { page: "-1" }],
    ["page zero", { page: "0" }],
    ["a page nobody can reach", { page: "999999" }],
    ["more products than a page may hold", { limit: "100000" }],
    ["minus one product a page", { limit: "-1" }],
    ["a NUL character", { q: "mắm\u0000" }],
    ["ten kilobytes of text", { q: "a".repeat(10_240) }],
    ["two stars, which are never certified", { star: "2" }],
    ["a set that does not exist", { set: "27" }],
    ["a slug that is not one", { province: "Hà Nội'; --" }],
  ])("refuses %s", (_, query) => {
    expect(CatalogueQuery.safeParse(query).success).toBe(false)
  })

  it("lets emoji through as ordinary text", () => {
    expect(CatalogueQuery.parse({ q: "🍵 trà" }).q).toBe("🍵 trà")
  })
})
