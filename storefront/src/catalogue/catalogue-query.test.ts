import { describe, expect, it } from "vitest"
import { readCatalogueQuery, withoutValue, writeCatalogueQuery } from "./catalogue-query.ts"

const read = (query: string) => readCatalogueQuery(new URLSearchParams(query))
function readWell(query: string) {
  const result = read(query)
  if (!result.ok) throw new Error(`refused: ${result.faults}`)
  return result.query
}

describe("the address of the product list", () => {
  it("is the same after reading and writing it", () => {
    const address =
      "q=tr%C3%A0&region=dong-nam-bo&star=4&star=5&price=0-50000&kind=farm&availability=in_stock&producer=htx-a&near=ha-noi&sort=price_asc&page=3"
    expect(writeCatalogueQuery(readWell(address)).toString()).toBe(address)
  })

  it("takes the empty fields of a plain form as not given", () => {
    expect(writeCatalogueQuery(readWell("q=&sort=&star=&producer=")).toString()).toBe("")
  })

  it("takes parameters that are none of its business as not given", () => {
    expect(writeCatalogueQuery(readWell("utm_source=x&q=che")).toString()).toBe("q=che")
  })

  it.each([
    ["page=-1", "page"],
    ["page=999999", "page"],
    ["q=m%00m", "q"],
    [`q=${"a".repeat(10_240)}`, "q"],
    ["star=2", "star"],
    ["sort=random()", "sort"],
    ["limit=100000", "limit"],
    ["price=1-2", "price"],
    ["kind=robot", "kind"],
    ["availability=maybe", "availability"],
    ["near=atlantis", "near"],
  ])("refuses %s and says which part is wrong", (query, fault) => {
    expect(read(query)).toEqual({ ok: false, faults: [fault] })
  })

  it("starts at the first page again when a filter is taken away", () => {
    const rest = withoutValue(readWell("star=4&star=5&page=2"), "star", "4")
    expect(writeCatalogueQuery(rest).toString()).toBe("star=5")
  })
})
