import { describe, expect, it } from "vitest"
import { starsEn } from "./stars.en.ts"
import { starsVi } from "./stars.vi.ts"
import { textsOf } from "./texts.ts"

/** "home.title", "count.products()", … */
function keysOf(texts: object, path = ""): string[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    const here = path ? `${path}.${key}` : key
    if (typeof text === "function") return [`${here}()`]
    return typeof text === "object" && text !== null ? keysOf(text, here) : [here]
  })
}

describe("the shop's texts", () => {
  it.each([
    ["of the pages", textsOf("vi"), textsOf("en")],
    ["about the stars", starsVi, starsEn],
  ])("%s say the same things in both languages", (_, vietnamese, english) => {
    expect(keysOf(english)).toEqual(keysOf(vietnamese))
  })

  it("count one thing as one in English", () => {
    const { count } = textsOf("en")
    expect([count.products(1), count.products(2)]).toEqual(["1 product", "2 products"])
  })
})
