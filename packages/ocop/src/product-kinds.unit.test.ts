import { describe, expect, it } from "vitest"
import { groupBySlug, productGroups } from "./product-groups.ts"
import { productSets, setByNumber, setsOfGroup } from "./product-sets.ts"
import { slugify } from "./slug.ts"

describe("product groups and sets of the programme", () => {
  it("are 6 groups with 26 sets, numbered without a gap", () => {
    expect(productGroups.map((group) => group.code)).toEqual(["I", "II", "III", "IV", "V", "VI"])
    expect(productSets.map((set) => set.number)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1))
    expect(productGroups.map((group) => setsOfGroup(group.slug).length)).toEqual([13, 4, 3, 2, 3, 1])
  })

  it("count tea, herbal tea and coffee as food", () => {
    for (const number of [11, 12, 13]) expect(setByNumber(number)?.group).toBe("thuc-pham")
  })

  it("have names in both languages and clean address parts", () => {
    for (const { name } of [...productGroups, ...productSets]) {
      expect(name.vi).toBe(name.vi.normalize("NFC").trim())
      expect(name.en).toMatch(/^[A-Z]/)
    }
    for (const group of productGroups) {
      expect(slugify(group.slug)).toBe(group.slug)
      expect(groupBySlug(group.slug)).toBe(group)
    }
  })
})
