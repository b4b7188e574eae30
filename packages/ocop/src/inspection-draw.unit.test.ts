import { describe, expect, it } from "vitest"
import { drawInspections } from "./inspection-draw.ts"

const POPULATION = Array.from({ length: 60 }, (_, at) => `san-pham-${String(at).padStart(2, "0")}`)
const SEEDS = Array.from({ length: 6000 }, (_, at) => `giải đặc biệt ${at}`)

describe("the draw of inspections", () => {
  it("comes out the same for everybody who repeats it, in whatever order they hold the products", () => {
    const drawn = drawInspections(POPULATION, "86024", 5)
    expect(drawInspections(POPULATION.toReversed(), "86024", 5)).toEqual(drawn)
    expect(new Set(drawn).size).toBe(5)
    // Worked out with `printf '86024\n%s' <handle> | sha256sum | sort`.
    expect(drawInspections(["muoi", "nuoc-mam", "tra"], "86024", 3)).toEqual(["nuoc-mam", "tra", "muoi"])
  })

  it("comes out otherwise with another seed", () => {
    const others = SEEDS.slice(0, 50).map((seed) => drawInspections(POPULATION, seed, 5).join())
    expect(new Set(others).size).toBe(50)
  })

  it("gives every product the same chance, first or last in the list", () => {
    const times = new Map(POPULATION.map((handle) => [handle, 0]))
    for (const seed of SEEDS) {
      for (const handle of drawInspections(POPULATION, seed, 6))
        times.set(handle, (times.get(handle) ?? 0) + 1)
    }
    const expected = (SEEDS.length * 6) / POPULATION.length
    const chiSquare = [...times.values()].reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0)
    // 59 degrees of freedom: a fair draw stays below this in 999 of 1,000 cases, and these seeds are always the same.
    expect(chiSquare).toBeLessThan(98.3)
  })

  it("refuses to draw more products than there are", () => {
    expect(() => drawInspections(["tra"], "1", 2)).toThrow(RangeError)
  })
})
