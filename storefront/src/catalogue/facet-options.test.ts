import { type CataloguePage, FACETS, type Facet } from "@cho-ocop/contracts"
import { describe, expect, it } from "vitest"
import { readCatalogueQuery } from "./catalogue-query.ts"
import { facetOptions } from "./facet-options.ts"

function options(facet: Facet, counts: [string, number][], query = "") {
  const read = readCatalogueQuery(new URLSearchParams(query))
  if (!read.ok) throw new Error("the query is bad")
  const found = counts.map(([value, count]) => ({ value, count }))
  const facets = Object.fromEntries(FACETS.map((one) => [one, one === facet ? found : []]))
  return facetOptions(facet, read.query, facets as CataloguePage["facets"], "vi")
}

describe("the choices of a facet", () => {
  it("list the stars from five down", () => {
    expect(
      options("star", [
        ["3", 9],
        ["5", 1],
        ["4", 4],
      ]).map(({ value }) => value),
    ).toEqual(["5", "4", "3"])
  })

  it("list provinces with most goods first", () => {
    expect(
      options("province", [
        ["ha-noi", 2],
        ["da-nang", 7],
      ]).map(({ label }) => label),
    ).toEqual(["Đà Nẵng", "Hà Nội"])
  })

  it("list prices from low to high, in words", () => {
    expect(
      options("price", [
        ["500000-", 3],
        ["50000-100000", 8],
        ["0-50000", 2],
      ]).map(({ label }) => label),
    ).toEqual(["Dưới 50.000\u00a0₫", "50.000\u00a0₫ – 100.000\u00a0₫", "Từ 500.000\u00a0₫"])
  })

  it("call kinds of producers and the state of stock by their names", () => {
    expect(options("kind", [["cooperative", 3]]).map(({ label }) => label)).toEqual(["Hợp tác xã"])
    expect(
      options("availability", [
        ["sold_out", 9],
        ["in_stock", 1],
      ]).map(({ label }) => label),
    ).toEqual(["Còn hàng", "Tạm hết hàng"])
  })

  it("keep a chosen value in sight even where nothing is left of it", () => {
    expect(options("province", [], "province=ha-noi")).toEqual([
      { value: "ha-noi", label: "Hà Nội", count: 0, isChosen: true },
    ])
  })
})
