import { describe, expect, it } from "vitest"
import { documents } from "./documents.ts"
import type { FacetResult } from "./engine.ts"
import type { IndexUnderTest } from "./index-under-test.ts"

function countOf(facet: FacetResult | undefined): number {
  return facet?.type === "value" ? facet.values.reduce((sum, { count }) => sum + count, 0) : Number.NaN
}

/** Writes show at once, replace what was there, and stay in their version of the index. */
export function expectWrites(named: (name: string) => IndexUnderTest): void {
  describe("writes", () => {
    const [first, second, ...others] = documents
    if (!first || !second) throw new Error("There are no documents.")

    it("replace a document of the same id", async () => {
      const index = named("product_replace")
      await index.create()
      await index.write([first, second])
      await index.write([{ ...first, name: "Hạt sen sấy", price: 1_000 }])
      expect(await index.documentCount()).toBe(2)
      expect(await index.ids({ q: "hạt sen" })).toEqual([first.id])
      expect(await index.ids({ filters: { price: 1_000 } })).toEqual([first.id])
      const { facets } = await index.ask({ search_options: { facets: ["region"] } })
      expect(countOf(facets?.region)).toBe(2)
      await index.drop()
    })

    it("give every field back as it was written", async () => {
      const index = named("product_fields")
      await index.create()
      await index.write([first])
      expect((await index.ask({})).hits[0]?.document).toEqual(first)
      await index.drop()
    })

    it("delete by id, by filter, and everything", async () => {
      const index = named("product_delete")
      await index.fill()
      await index.remove({ id: [first.id, second.id] })
      expect(await index.documentCount()).toBe(documents.length - 2)
      await index.remove({ province: "da-nang" })
      const left = others.filter(({ province }) => province !== "da-nang").map(({ id }) => id)
      expect((await index.ids({})).sort()).toEqual(left.sort())
      const { facets } = await index.ask({ search_options: { facets: ["region"] } })
      expect(countOf(facets?.region)).toBe(left.length)
      await index.clear()
      expect([await index.documentCount(), await index.ids({ q: "trà" })]).toEqual([0, []])
      await index.drop()
    })

    it("keep two versions of an index apart, and drop only the one named", async () => {
      const [old, fresh] = [named("product_version_1"), named("product_version_2")]
      await old.fill()
      await fresh.create()
      await fresh.write([first])
      expect([await old.documentCount(), await fresh.documentCount()]).toEqual([documents.length, 1])
      await old.drop()
      expect([await old.documentCount(), await fresh.documentCount()]).toEqual([undefined, 1])
      await expect(old.ids({})).rejects.toThrow()
      await fresh.drop()
    })

    it("creating an index twice loses nothing", async () => {
      const index = named("product_twice")
      await index.fill()
      await index.create()
      expect(await index.documentCount()).toBe(documents.length)
      await index.drop()
    })
  })
}
