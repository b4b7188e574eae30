import { describe, expect, it } from "vitest"
import { type ConformanceDocument, documents } from "./documents.ts"
import type { Filters } from "./engine.ts"
import type { IndexUnderTest } from "./index-under-test.ts"

type Case = [told: string, filters: Filters, meets: (document: ConformanceDocument) => boolean]

const JUNE = "2026-06-01T00:00:00.000Z"

const CASES: Case[] = [
  [
    "a value",
    { region: "trung-du-va-mien-nui-phia-bac" },
    ({ region }) => region === "trung-du-va-mien-nui-phia-bac",
  ],
  [
    "one of several values",
    { province: ["da-nang", "hue"] },
    ({ province }) => ["da-nang", "hue"].includes(province),
  ],
  [
    "two fields at once",
    { star: 5, province: "an-giang" },
    ({ star, province }) => star === 5 && province === "an-giang",
  ],
  ["any value but one", { star: { $ne: 5 } }, ({ star }) => star !== 5],
  ["none of several values", { star: { $nin: [3, 4] } }, ({ star }) => star !== 3 && star !== 4],
  ["a missing value", { star: null }, ({ star }) => star === null],
  ["a value at all", { set: { $exists: true } }, ({ set }) => set !== null],
  ["no value", { set: { $exists: false } }, ({ set }) => set === null],
  [
    "a range of prices",
    { price: { $gte: 100_000, $lt: 200_000 } },
    ({ price }) => price >= 100_000 && price < 200_000,
  ],
  ["above a price", { price: { $gt: 300_000 } }, ({ price }) => price > 300_000],
  ["a date and later", { changed_at: { $gte: JUNE } }, ({ changed_at }) => changed_at >= JUNE],
  ["yes or no", { in_stock: false }, ({ in_stock }) => !in_stock],
  ["a value in a list", { tags: "a" }, ({ tags }) => tags.includes("a")],
  [
    "all of several in a list",
    { tags: { $contains: ["a", "c"] } },
    ({ tags }) => tags.includes("a") && tags.includes("c"),
  ],
  [
    "any of several in a list",
    { tags: { $overlaps: ["b", "d"] } },
    ({ tags }) => tags.includes("b") || tags.includes("d"),
  ],
  [
    "either of two filters",
    { $or: [{ star: 5 }, { price: { $lte: 40_000 } }] },
    ({ star, price }) => star === 5 || price <= 40_000,
  ],
  ["the opposite of a filter", { $not: { star: 4 } }, ({ star }) => star !== 4],
  [
    "filters in filters",
    { $and: [{ in_stock: true }, { $or: [{ province: "hue" }, { $not: { star: { $in: [3, 4] } } }] }] },
    ({ in_stock, province, star }) => in_stock && (province === "hue" || (star !== 3 && star !== 4)),
  ],
  ["ids", { id: ["cam-sanh", "khong-co"] }, ({ id }) => id === "cam-sanh"],
  ["an unknown value", { province: "atlantis" }, () => false],
  ["no value of several", { province: { $in: [] } }, () => false],
  ["SQL in a value", { province: "hue' OR '1'='1" }, () => false],
]

/** The same filter finds the same documents on every engine. */
export function expectFilters(index: () => IndexUnderTest): void {
  describe("filters", () => {
    it.each(CASES)("%s", async (_, filters, meets) => {
      const expected = documents.filter(meets).map(({ id }) => id)
      const result = await index().ask({ filters, pagination: { take: 1000 } })
      expect(result.hits.map(({ id }) => id).sort()).toEqual(expected.sort())
      expect(result.metadata.count).toBe(expected.length)
    })

    it("narrow a search for words", async () => {
      const everywhere = await index().ids({ q: "nước mắm" })
      const inHue = await index().ids({ q: "nước mắm", filters: { province: "hue" } })
      const there = new Set(documents.filter(({ province }) => province === "hue").map(({ id }) => id))
      expect(inHue).toEqual(everywhere.filter((id) => there.has(id)))
    })

    it("refuse a field that was not declared for it", async () => {
      await expect(index().ask({ filters: { producer: "x" } })).rejects.toThrow()
      await expect(index().ask({ filters: { 'id" = id --': "x" } })).rejects.toThrow()
    })
  })
}
