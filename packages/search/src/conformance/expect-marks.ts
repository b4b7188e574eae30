import { fold } from "@cho-ocop/ocop/slug"
import { describe, expect, it } from "vitest"
import { judgedQueries } from "../judging/judgements.ts"
import type { IndexUnderTest } from "./index-under-test.ts"

/** Marks order the results, they do not hide any; what was found is shown with its own marks. */
export function expectMarks(index: () => IndexUnderTest): void {
  describe("marks", () => {
    it("find no more with them than without, and every judged product either way", async () => {
      for (const { query, grades } of judgedQueries.filter(({ stratum }) => stratum === "accented")) {
        const withMarks = await index().ids({ q: query })
        const without = new Set(await index().ids({ q: fold(query) }))
        expect(
          withMarks.filter((id) => !without.has(id)),
          query,
        ).toEqual([])
        const exact = [...grades].filter(([, grade]) => grade === "exact").map(([id]) => id)
        const found = new Set(withMarks)
        expect(
          exact.filter((id) => without.has(id) && !found.has(id)),
          query,
        ).toEqual([])
      }
    }, 120_000)

    it.each([
      ["dừa", /dừa/i, /dưa/i],
      ["dưa", /dưa/i, /dừa/i],
      ["mận", /mận/i, /mắm|màn/i],
      ["mè", /mè/i, /mẽ|mệ/i],
    ])("put %s before its homographs", async (q, wanted, other) => {
      const { hits } = await index().ask({ q, pagination: { take: 1000 } })
      const names = hits.map(({ document }) => String(document.name))
      const last = names.findLastIndex((name) => wanted.test(name))
      const firstOther = names.findIndex((name) => other.test(name) && !wanted.test(name))
      expect(last).toBeGreaterThanOrEqual(0)
      if (firstOther >= 0) expect(firstOther).toBeGreaterThan(names.findIndex((name) => wanted.test(name)))
      expect(names[0]).toMatch(wanted)
    })

    it("find dừa, dứa and dưa for dua", async () => {
      const { hits } = await index().ask({ q: "dua", pagination: { take: 1000 } })
      const names = hits.map(({ document }) => String(document.name)).join("\n")
      expect([/dừa/i, /dứa/i, /dưa/i].map((word) => word.test(names))).toEqual([true, true, true])
    })

    it("stay on the words that are highlighted", async () => {
      const { hits } = await index().ask({
        q: "ca phe khe sanh",
        search_options: { highlight: { fields: ["name"] } },
      })
      expect(hits[0]?.highlights?.name).toEqual(["<mark>Cà phê Khe Sanh</mark>"])
    })

    it("find a word while it is being typed", async () => {
      const { hits } = await index().ask({ q: "bánh tráng ph", search_options: { match_strategy: "last" } })
      expect(hits.map(({ document }) => document.name)).toContain(
        "Bánh tráng phơi sương và rau rừng tổng hợp",
      )
    })
  })
}
