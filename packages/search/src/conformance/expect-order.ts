import { describe, expect, it } from "vitest"
import { type ConformanceDocument, documents } from "./documents.ts"
import type { IndexUnderTest } from "./index-under-test.ts"

/** Every order is complete: equal documents stand by id, documents without a value at the end. */
export function expectOrder(index: () => IndexUnderTest): void {
  describe("order and pages", () => {
    it("sorts by price, cheapest first", async () => {
      const expected = sortedBy((a, b) => a.price - b.price)
      expect(await index().ids({ pagination: { order: { price: "ASC" } } })).toEqual(expected)
    })

    it("sorts by date, newest first", async () => {
      const expected = sortedBy((a, b) =>
        a.changed_at < b.changed_at ? 1 : a.changed_at > b.changed_at ? -1 : 0,
      )
      expect(await index().ids({ pagination: { order: { changed_at: "DESC" } } })).toEqual(expected)
    })

    it("sorts by stars and then by price, products without a star last", async () => {
      const expected = sortedBy((a, b) => (b.star ?? 0) - (a.star ?? 0) || a.price - b.price)
      expect(await index().ids({ pagination: { order: { star: "DESC", price: "ASC" } } })).toEqual(expected)
    })

    it("sorts what a search for words finds", async () => {
      const found = new Set(await index().ids({ q: "trà" }))
      const expected = sortedBy((a, b) => a.price - b.price).filter((id) => found.has(id))
      expect(await index().ids({ q: "trà", pagination: { order: { price: "ASC" } } })).toEqual(expected)
    })

    it.each([[undefined], ["trà"], ["dua"]])("pages through everything once (%s)", async (q) => {
      const asked = q === undefined ? {} : { q }
      const all = await index().ids(asked)
      const pages: string[] = []
      for (let skip = 0; skip < all.length; skip += 7) {
        pages.push(...(await index().ids({ ...asked, pagination: { skip, take: 7 } })))
      }
      expect(new Set(pages).size).toBe(all.length)
      expect(new Set(pages)).toEqual(new Set(all))
      expect(pages.slice(0, 49)).toEqual(all.slice(0, 49))
    })

    it("answers a page beyond the last with nothing and the full count", async () => {
      const { hits, metadata } = await index().ask({ pagination: { skip: 100_000, take: 24 } })
      expect([hits.length, metadata.count]).toEqual([0, documents.length])
    })

    it("refuses to sort by a field that was not declared for it", async () => {
      await expect(index().ask({ pagination: { order: { producer: "ASC" } } })).rejects.toThrow()
    })
  })
}

function sortedBy(compare: (a: ConformanceDocument, b: ConformanceDocument) => number): string[] {
  return documents.toSorted((a, b) => compare(a, b) || (a.id < b.id ? -1 : 1)).map(({ id }) => id)
}
