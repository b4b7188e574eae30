import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { tokenise } from "../text/tokens.ts"
import english from "../words/english.json" with { type: "json" }
import { buildVocabulary, wordsAndPairs } from "../words/vocabulary.ts"
import { correctInContext } from "./correct-words-in-context.ts"
import type { QueryPlan } from "./plan.ts"
import { planQuery } from "./plan-query.ts"

const NAMES = [
  "Nước mắm Phú Quốc",
  "Nước mắm cá cơm",
  "Cà phê Khe Sanh",
  "Cà phê bột",
  "Mật ong rừng",
  "Mận Tam hoa sấy dẻo",
  "Dầu mè đen",
  "Bột sắn dây",
]
const vocabulary = buildVocabulary(
  NAMES.flatMap((name) => wordsAndPairs(tokenise(name)).map((text) => ({ text, frequency: 1 }))),
)
const plan = (text: string) => planQuery(text, vocabulary)

function asked(plan: QueryPlan): string[][] {
  return plan.required.map(({ alternatives }) =>
    alternatives.map(({ kind, terms }) => `${kind} ${terms.map((term) => term.exact).join(" ")}`),
  )
}

describe("what was typed", () => {
  it.each([
    ["nuowcs mawms", "nước mắm"],
    ["nu7o7c1 ma8m1", "nước mắm"],
    ["caphe", "ca phe"],
    ["càphê", "cà phê"],
    ["nuocmamphuquoc", "nuoc mam phu quoc"],
    ["NƯỚC  MẮM!", "nước mắm"],
  ])("%s is read as %s", (typed, read) => expect(plan(typed).text).toBe(read))

  it("knows whether the shopper types marks", () => {
    expect([plan("nước mắm").accented, plan("nuoc mam").accented]).toEqual([true, false])
  })
})

describe("the same goods by another name", () => {
  it("knows the regional word", () => {
    expect(asked(plan("vừng"))).toEqual([["typed vưng1", "synonym me1"]])
    expect(asked(plan("dau phong"))).toEqual([
      ["typed dau phong", "synonym lac5", "synonym đâu5 phung5", "synonym phung5"],
    ])
  })

  it("does not take a word with other marks for the regional one", () => {
    expect(asked(plan("mẹ"))).toEqual([["typed me5"]])
  })

  it("knows the English name, in the plural as well", () => {
    expect(asked(plan("fish sauce"))).toEqual([["typed fish sauce", "translation nươc2 măm2"]])
    expect(asked(plan("coconut candies"))[0]).toContain("translation keo5 dưa1")
    expect(asked(plan("lamps"))[0]).toContain("translation đen1")
  })

  it("holds at least 300 English names", () => {
    expect(Object.keys(english).length).toBeGreaterThanOrEqual(300)
  })
})

describe("places", () => {
  it("takes a former province for today's", () => {
    const { places, required } = plan("nước mắm Kiên Giang")
    expect(places).toMatchObject([
      { name: "Kiên Giang", kind: "former_province", province: { slug: "an-giang" } },
    ])
    expect(asked({ required } as QueryPlan).at(-1)).toEqual(["typed kiên giang", "place an giang"])
  })

  it("takes a former district for today's province, without marks too", () => {
    expect(plan("ca phe duy xuyen").places).toMatchObject([
      { name: "Duy Xuyên", kind: "former_district", province: { slug: "da-nang" } },
    ])
  })

  it.each([
    ["tây nguyên", "place đăk2 lăk2"],
    ["tay nguyen", "place lâm đông1"],
    ["Central Highlands", "place gia lai"],
    ["đồng bằng sông Hồng", "place hưng yên"],
    ["Red River Delta", "place ha1 nôi5"],
    ["miền núi phía bắc", "place sơn la"],
    ["Duyên hải Nam Trung Bộ và Tây Nguyên", "place quang4 ngai3"],
    ["mien tay", "place ca1 mau"],
  ])("takes %s for the provinces there", (typed, province) => {
    expect(asked(plan(typed))[0]).toContain(province)
  })

  it.each(["nam", "bo", "nam bo", "mien", "miến tây", "hong"])("takes %s for no region", (typed) => {
    expect(
      asked(plan(typed))
        .flat()
        .filter((one) => one.startsWith("place")),
    ).toEqual([])
  })

  it("names every province a district's name can mean", () => {
    expect(new Set(plan("Phong Điền").places.map((place) => place.province.slug))).toEqual(
      new Set(["can-tho", "hue"]),
    )
  })
})

describe("one letter wrong", () => {
  it("lets an unknown word stand for the known one and suggests it with its marks", () => {
    expect(asked(plan("nuoc mamm"))[1]).toEqual(["typed mamm", "typo mam"])
    expect(plan("nuoc mamm").suggestion).toBe("nước mắm")
    expect(plan("nuco mam").suggestion).toBe("nước mắm")
  })

  it("suggests the whole text with marks where none were typed, else leaves the marks typed as they are", () => {
    expect(plan("nuoc mam phu qoc").suggestion).toBe("nước mắm phú quốc")
    expect(plan("nước mam phu qoc").suggestion).toBe("nước mam phu quốc")
  })

  it("leaves known and short words alone", () => {
    expect(plan("nước mắm").suggestion).toBeUndefined()
    expect(asked(plan("me xa"))).toEqual(
      [["typed me"], ["typed xa"]].map((one, at) => (at ? one : ["typed me", "synonym vưng1"])),
    )
  })

  it("waits for the end of a word that a known one begins with", () => {
    expect(planQuery("nước mắ", vocabulary, { prefix: true }).suggestion).toBeUndefined()
    expect(planQuery("nuoc mamm", vocabulary, { prefix: true }).suggestion).toBe("nước mắm")
  })

  it("corrects a known word by its neighbours", () => {
    expect(correctInContext("nước mận", vocabulary)).toBe("nước mắm")
    expect(correctInContext("nước mắm", vocabulary)).toBeUndefined()
  })

  it("makes nothing of gibberish", () => {
    const { suggestion, required } = plan("qwzx kjhgf")
    expect(suggestion).toBeUndefined()
    expect(required.every(({ alternatives }) => alternatives.length === 1)).toBe(true)
  })
})

describe("small words", () => {
  it("do not exclude", () => {
    const { required, optional } = plan("fish sauce from Phu Quoc")
    expect([required.length, optional.length]).toEqual([2, 1])
  })

  it("are asked for when there is nothing else", () => {
    expect(plan("đặc sản").required).toHaveLength(1)
  })
})

describe("anything at all", () => {
  it("is read without failing, in bounds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const read = plan(text)
        expect(read.required.length + read.optional.length).toBeLessThanOrEqual(12)
      }),
      { numRuns: 1000 },
    )
  }, 30_000)

  it("asks for nothing where there is no word", () => {
    for (const text of ["", "   ", "🥥", "\u0000", "\u0301\u0301\u0301", "؟!؟"])
      expect(plan(text).required).toEqual([])
  })
})
