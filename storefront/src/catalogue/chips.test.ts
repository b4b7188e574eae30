import { describe, expect, it } from "vitest"
import { readCatalogueQuery } from "./catalogue-query.ts"
import { chipsOf } from "./chips.ts"

function chips(query: string, locale: "vi" | "en" = "vi", producerName?: string) {
  const read = readCatalogueQuery(new URLSearchParams(query))
  if (!read.ok) throw new Error("the query is bad")
  return chipsOf(read.query, locale, producerName)
}

describe("the chips above the list", () => {
  it("name every condition in the reader's language", () => {
    const query = "q=trà&province=ha-noi&star=5&validity=valid"
    expect(chips(query).map(({ label }) => label)).toEqual(["trà", "Hà Nội", "5 sao", "Còn hạn"])
    expect(chips(query, "en").map(({ label }) => label)).toEqual(["trà", "Hanoi", "5 stars", "Valid"])
  })

  it("lead to the list without their own condition and nothing else lost", () => {
    expect(chips("star=4&star=5&sort=star&page=2").map(({ href }) => href)).toEqual([
      "/vi/san-pham?star=5&sort=star",
      "/vi/san-pham?star=4&sort=star",
    ])
  })

  it("tell where the search is made around", () => {
    expect(chips("near=ha-noi&star=5", "en").at(-1)).toEqual({
      label: "Near Hanoi",
      href: "/en/products?star=5",
    })
  })

  it("call a producer by its name", () => {
    expect(chips("producer=htx-a", "vi", "HTX A")).toEqual([{ label: "HTX A", href: "/vi/san-pham" }])
  })
})
