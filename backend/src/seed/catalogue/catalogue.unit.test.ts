import { communeOf, groupBySlug, provinceByCode, recognitionOn, setByNumber, slugify } from "@cho-ocop/ocop"
import { describe, expect, it } from "vitest"
import { sources, vendors } from "./catalogue.ts"

const products = vendors.flatMap((vendor) => vendor.products)

function countBy<T>(items: T[], keyOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1
  return counts
}

describe("the catalogue the shop starts with", () => {
  it("holds 404 real products of 273 producers", () => {
    expect(products).toHaveLength(404)
    expect(vendors).toHaveLength(273)
  })

  it("gives each product and each producer a readable address of its own", () => {
    for (const { handle, name } of vendors) expect(handle).toContain(slugify(name))
    for (const { handle, name } of products) expect(handle).toContain(slugify(name.vi))
    expect(new Set(products.map((product) => product.handle)).size).toBe(products.length)
    expect(new Set(vendors.map((vendor) => vendor.handle)).size).toBe(vendors.length)
  })

  it("places every producer in a province of today, and its commune in that province", () => {
    for (const { name, origin } of vendors) {
      expect(provinceByCode(origin.province), name).toBeDefined()
      if (origin.commune) expect(communeOf(origin.province, origin.commune.code), name).toBeDefined()
    }
  })

  it("names a former province only where it went into today's one under another name", () => {
    for (const { name, origin } of vendors) {
      const today = provinceByCode(origin.province)
      if (origin.former.province === null) continue
      expect(today?.formerNames, name).toContain(origin.former.province)
      expect(origin.former.province, name).not.toBe(today?.name.vi)
    }
  })

  it("sorts all but four products into a product set", () => {
    const sets = products.flatMap(({ set }) => (set === null ? [] : [set]))
    expect(products.length - sets.length).toBe(4)
    expect(sets.every((set) => groupBySlug(setByNumber(set)?.group ?? ""))).toBe(true)
  })

  it("backs every product with a page that can be opened, and leaves no source unused", () => {
    const cited = products.flatMap((product) => [
      product.source.url,
      ...product.story.map((paragraph) => paragraph.source.url),
    ])
    expect(new Set(cited)).toEqual(new Set(Object.values(sources).map((source) => source.url)))
    expect(countBy(products, (product) => product.evidence)).toEqual({ A: 32, B1: 314, B2: 28, C: 30 })
  })

  it("says on 2026-11-22 about each star only what the dates allow", () => {
    const onThatDay = products.map(({ certificate }) =>
      recognitionOn("2026-11-22", [
        { ...certificate, evidence: "verified", renewal: null, revocation: null },
      ]),
    )
    expect(countBy(onThatDay, ({ standing, validity }) => `${standing}, ${validity}`)).toEqual({
      "certified, valid": 108,
      "unconfirmed, not_confirmed": 130,
      "expired, expired": 133,
      "potential_five, none": 12,
      "proposed, none": 21,
    })
  })

  it("never shows five stars for a potential five", () => {
    for (const { certificate } of products)
      expect(certificate.star === null).toBe(certificate.status === "potential_five")
  })

  it("links a craft village only to ceramics made in that place", () => {
    const linked = products.filter((product) => product.craftVillage !== null)
    expect(linked).toHaveLength(8)
    expect(linked.every((product) => product.set === 21)).toBe(true)
  })

  it("tells most names in English and writes every text composed (NFC)", () => {
    expect(products.filter((product) => product.name.en !== null).length).toBeGreaterThan(390)
    const everything = JSON.stringify(vendors)
    expect(everything).toBe(everything.normalize("NFC"))
  })
})
