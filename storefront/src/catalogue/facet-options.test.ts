import type { CataloguePage } from "@cho-ocop/contracts"
import { describe, expect, it } from "vitest"
import { readCatalogueQuery } from "./catalogue-query.ts"
import { facetOptions } from "./facet-options.ts"

const NONE: CataloguePage["facets"] = { region: [], province: [], star: [], group: [], set: [], validity: [] }

function options(facet: "star" | "province", counts: [string, number][], query = "") {
  const read = readCatalogueQuery(new URLSearchParams(query))
  if (!read.ok) throw new Error("the query is bad")
  const facets = { ...NONE, [facet]: counts.map(([value, count]) => ({ value, count })) }
  return facetOptions(facet, read.query, facets, "vi")
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

  it("keep a chosen value in sight even where nothing is left of it", () => {
    expect(options("province", [], "province=ha-noi")).toEqual([
      { value: "ha-noi", label: "Hà Nội", count: 0, isChosen: true },
    ])
  })
})
