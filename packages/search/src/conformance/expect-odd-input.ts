import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { documents } from "./documents.ts"
import type { IndexUnderTest } from "./index-under-test.ts"

const ODD: [string, string][] = [
  ["an emoji", "🥥🥥"],
  ["a NUL character", "dừa\u0000"],
  ["ten kilobytes", "nước mắm ".repeat(1200)],
  ["right to left", "مرحبا بالعالم"],
  ["piled combining marks", `du${"\u0300\u0301\u0323".repeat(200)}a`],
  ["a lone surrogate", "\ud800dừa"],
  ["query syntax", "'dua':* & !(mam | \\'"],
  ["SQL", "'; DROP TABLE product; --"],
  ["placeholders", "? ?? $1 :name %s"],
]

const INPUTS = 20_000
const BUNDLE = 50

const words = fc.constantFrom("nước mắm", "dua", "caphe", "fish sauce", "Quảng Nam", "'", "\\", "%", "--", "\u0301")
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.array(fc.oneof(words, fc.string({ maxLength: 4 })), { maxLength: 6 }).map((parts) => parts.join(" ")),
)
const value = fc.string({ unit: "grapheme", maxLength: 12 }).filter((one) => !one.includes("\u0000"))
const filters = fc.oneof(
  fc.record({ province: fc.oneof(value, fc.array(value, { maxLength: 3 })) }),
  fc.record({ price: fc.record({ $gte: fc.integer(), $lt: fc.double({ noNaN: true, noDefaultInfinity: true }) }) }),
  fc.record({ $not: fc.record({ tags: value }) }),
)
const asked = fc.record(
  { q: text, filters },
  { requiredKeys: ["q"] },
).map((one) => ({ ...one, pagination: { take: 5 } }))

/** Whatever is typed is answered, and nothing breaks by it. */
export function expectOddInput(index: () => IndexUnderTest): void {
  describe("odd input", () => {
    it.each(ODD)("%s", async (_, q) => {
      const { metadata } = await index().ask({ q, search_options: { facets: ["province"] } })
      expect(metadata.count).toBeGreaterThanOrEqual(0)
      expect(await index().documentCount()).toBe(documents.length)
    })

    it(`${INPUTS.toLocaleString("en")} inputs made up at random`, async () => {
      const bundle = fc.array(asked, { minLength: BUNDLE, maxLength: BUNDLE })
      await fc.assert(
        fc.asyncProperty(bundle, async (queries) => {
          const results = await index().askMany(queries)
          for (const { hits, metadata } of results) {
            expect(hits.length).toBeLessThanOrEqual(5)
            expect(metadata.count).toBeGreaterThanOrEqual(hits.length)
          }
        }),
        { numRuns: INPUTS / BUNDLE },
      )
      expect(await index().documentCount()).toBe(documents.length)
    }, 600_000)

    it("an empty query finds everything", async () => {
      expect((await index().ask({ q: "  " })).metadata.count).toBe(documents.length)
    })
  })
}
