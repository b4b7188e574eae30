import { describe, expect, it } from "vitest"
import { documents } from "./documents.ts"
import type { IndexUnderTest } from "./index-under-test.ts"

const EARTH_RADIUS = 6_371_000
const HUE = { lat: 16.46, lng: 107.59 }
const away = new Map(
  documents.flatMap(({ id, location }): [string, number][] =>
    location ? [[id, metres(HUE, location)]] : [],
  ),
)

/** Distances are those along a great circle; documents without a location are nowhere. */
export function expectNearness(index: () => IndexUnderTest): void {
  describe("nearness", () => {
    it.each([[50_000], [150_000], [600_000]])("finds what lies within %d metres", async (radius) => {
      const expected = [...away].filter(([, distance]) => distance <= radius).map(([id]) => id)
      const search_options = index().near({ field: "location", ...HUE, radius })
      expect((await index().ids({ search_options })).sort()).toEqual(expected.sort())
    })

    it("puts the nearest first", async () => {
      const search_options = index().near({ field: "location", ...HUE, radius: 400_000, sort: true })
      const distances = (await index().ids({ search_options })).map((id) => away.get(id) ?? Number.NaN)
      expect(distances.length).toBeGreaterThan(20)
      expect(distances).toEqual(distances.toSorted((a, b) => a - b))
    })

    it("puts everything in order that lies somewhere, however far", async () => {
      const search_options = index().near({ field: "location", ...HUE, sort: true })
      const distances = (await index().ids({ search_options })).map((id) => away.get(id) ?? Number.NaN)
      expect(distances).toHaveLength(away.size)
      expect(distances).toEqual(distances.toSorted((a, b) => a - b))
    })

    it("goes together with words and filters", async () => {
      const search_options = index().near({ field: "location", ...HUE, radius: 600_000 })
      const words = new Set(await index().ids({ q: "trà", filters: { in_stock: true } }))
      const expected = [...away]
        .filter(([id, distance]) => distance <= 600_000 && words.has(id))
        .map(([id]) => id)
      const found = await index().ids({ q: "trà", filters: { in_stock: true }, search_options })
      expect(found.sort()).toEqual(expected.sort())
    })

    it.each([
      [91, 0],
      [0, Number.NaN],
    ])("refuses a point off the globe (%d, %d)", async (lat, lng) => {
      await expect(
        index().ask({ search_options: index().near({ field: "location", lat, lng }) }),
      ).rejects.toThrow()
    })
  })
}

function metres(from: { lat: number; lng: number }, to: { lat: number; lng: number }): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half =
    Math.sin(radians(to.lat - from.lat) / 2) ** 2 +
    Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(radians(to.lng - from.lng) / 2) ** 2
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(half))
}
