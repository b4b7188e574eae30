import { describe, expect, it } from "vitest"
import { type ConformanceDocument, documents } from "./documents.ts"
import type { FacetResult } from "./engine.ts"
import type { IndexUnderTest } from "./index-under-test.ts"

type Values = (document: ConformanceDocument) => (string | number | boolean | null)[]

const VALUES: Record<string, Values> = {
  region: ({ region }) => [region],
  province: ({ province }) => [province],
  star: ({ star }) => [star],
  set: ({ set }) => [set],
  tags: ({ tags }) => tags,
  in_stock: ({ in_stock }) => [in_stock],
}

/** Counts are exact and the same on every engine. */
export function expectFacets(index: () => IndexUnderTest): void {
  describe("facets", () => {
    it("count every value, the most frequent first and equals by name", async () => {
      const { facets } = await index().ask({ search_options: { facets: Object.keys(VALUES) } })
      for (const [field, values] of Object.entries(VALUES)) {
        expect(facets?.[field]).toEqual(counted(documents, values))
      }
    })

    it("count what a search for words finds", async () => {
      const { facets, hits } = await index().ask({
        q: "mật ong",
        pagination: { take: 1000 },
        search_options: { facets: ["province"] },
      })
      const found = new Set(hits.map(({ id }) => id))
      const expected = counted(
        documents.filter(({ id }) => found.has(id)),
        ({ province }) => [province],
      )
      expect(facets?.province).toEqual(expected)
    })

    it("count ranges, the upper bound left out", async () => {
      const ranges = [
        { key: "low", to: 100_000 },
        { key: "middle", from: 100_000, to: 300_000 },
        { key: "high", from: 300_000 },
      ]
      const { facets } = await index().ask({
        search_options: { facets: [{ field: "price", type: "range", ranges }] },
      })
      const count = (from: number, to: number) =>
        documents.filter(({ price }) => price >= from && price < to).length
      expect(facets?.price).toMatchObject({
        type: "range",
        ranges: [
          { key: "low", count: count(0, 100_000) },
          { key: "middle", count: count(100_000, 300_000) },
          { key: "high", count: count(300_000, Number.POSITIVE_INFINITY) },
        ],
      })
    })

    it("tell the lowest and the highest", async () => {
      const { facets } = await index().ask({
        search_options: { facets: [{ field: "price", type: "stats" }] },
      })
      const prices = documents.map(({ price }) => price)
      expect(facets?.price).toMatchObject({
        type: "stats",
        min: Math.min(...prices),
        max: Math.max(...prices),
      })
    })

    it("leave out the own choice when asked as one bundle", async () => {
      const filters = { province: "da-nang", star: 4 }
      const [both, byProvince, byStar] = await index().askMany([
        { filters, search_options: { facets: ["province", "star"] } },
        {
          filters: { star: 4 },
          pagination: { take: 0 },
          search_options: { facets: ["province"], count: "none" },
        },
        {
          filters: { province: "da-nang" },
          pagination: { take: 0 },
          search_options: { facets: ["star"], count: "none" },
        },
      ])
      const fourStars = documents.filter(({ star }) => star === 4)
      const inDaNang = documents.filter(({ province }) => province === "da-nang")
      expect(both?.metadata.count).toBe(fourStars.filter(({ province }) => province === "da-nang").length)
      expect(byProvince?.facets?.province).toEqual(counted(fourStars, ({ province }) => [province]))
      expect(byProvince?.hits).toEqual([])
      expect(byProvince?.metadata.count).toBeNull()
      expect(byStar?.facets?.star).toEqual(counted(inDaNang, ({ star }) => [star]))
    })
  })
}

function counted(from: readonly ConformanceDocument[], values: Values): FacetResult {
  const counts = new Map<string, number>()
  for (const value of from.flatMap(values)) {
    if (value !== null) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
  }
  const sorted = [...counts].map(([value, count]) => ({ value, count }))
  return {
    type: "value",
    values: sorted.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
  }
}
