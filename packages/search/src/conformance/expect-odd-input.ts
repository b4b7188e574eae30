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

/** Whatever is typed is answered, and nothing breaks by it. */
export function expectOddInput(index: () => IndexUnderTest): void {
  describe("odd input", () => {
    it.each(ODD)("%s", async (_, q) => {
      const { metadata } = await index().ask({ q, search_options: { facets: ["province"] } })
      expect(metadata.count).toBeGreaterThanOrEqual(0)
      expect(await index().documentCount()).toBe(documents.length)
    })

    it("an empty query finds everything", async () => {
      expect((await index().ask({ q: "  " })).metadata.count).toBe(documents.length)
    })
  })
}
