import { describe, expect, it } from "vitest"
import { planQuery } from "../query/plan-query.ts"
import { tokenise } from "../text/tokens.ts"
import { buildVocabulary, wordsAndPairs } from "../words/vocabulary.ts"
import { highlightHtml, highlightParts, snippet } from "./highlight.ts"
import { namesIt } from "./names-it.ts"
import { byScoreThenId } from "./order.ts"
import { rank } from "./rank.ts"

const NAMES = [
  "Dừa sáp",
  "Kẹo dừa",
  "Dưa lưới",
  "Thơm sấy dẻo",
  "Cà phê sữa",
  "Phê duyệt cà",
  "Trà sen",
  "Sen trà",
]
const vocabulary = buildVocabulary(
  NAMES.flatMap((name) => wordsAndPairs(tokenise(name)).map((text) => ({ text, frequency: 1 }))),
)
const plan = (q: string) => planQuery(q, vocabulary)
const score = (q: string, name: string, producer = "") =>
  rank(plan(q), [
    { tokens: tokenise(name), weight: 1 },
    { tokens: tokenise(producer), weight: 0.3 },
  ])

describe("the better answer first", () => {
  it("has the very marks typed", () => {
    expect(score("dừa", "Dừa sáp")).toBeGreaterThan(score("dừa", "Dưa lưới"))
    expect(score("dưa", "Dưa lưới")).toBeGreaterThan(score("dưa", "Dừa sáp"))
    expect(score("dua", "Dừa lưới")).toBe(score("dua", "Dưa lưới"))
  })

  it("is the thing itself, not something made with it", () => {
    expect(score("dừa", "Dừa sáp")).toBeGreaterThan(score("dừa", "Kẹo dừa"))
  })

  it("has the word in its name rather than in its producer's", () => {
    expect(score("dừa", "Kẹo dừa")).toBeGreaterThan(score("dừa", "Thơm sấy dẻo", "Dừa sáp Cầu Kè"))
  })

  it("has the words side by side, in the order typed", () => {
    expect(score("cà phê", "Cà phê sữa")).toBeGreaterThan(score("cà phê", "Phê duyệt cà"))
  })

  it("has the word typed rather than another for the same thing", () => {
    expect(score("thơm", "Thơm sấy")).toBeGreaterThan(score("dứa", "Thơm sấy"))
    expect(score("dứa", "Thơm sấy")).toBeGreaterThan(0)
  })

  it("stands by id where nothing else tells", () => {
    const results = ["b", "c", "a"].map((id) => ({ id, score: 1 }))
    expect(results.sort(byScoreThenId).map(({ id }) => id)).toEqual(["a", "b", "c"])
  })
})

describe("what was asked for is marked", () => {
  it("in the text as it is written, whether typed with marks or not", () => {
    expect(highlightHtml("Kẹo dừa sữa", plan("dua"))).toBe("Kẹo <mark>dừa</mark> sữa")
    expect(highlightHtml("Kẹo dừa sữa", plan("kẹo dừa"))).toBe("<mark>Kẹo dừa</mark> sữa")
  })

  it("by the other name as well", () => {
    expect(highlightHtml("Thơm sấy dẻo", plan("dứa"))).toBe("<mark>Thơm</mark> sấy dẻo")
  })

  it("and nothing else: homographs only where the word itself is missing", () => {
    expect(highlightHtml("Dưa lưới và dừa", plan("dừa"))).toBe("Dưa lưới và <mark>dừa</mark>")
  })

  it("safely in a page", () => {
    expect(highlightHtml("<b>Dừa</b> & co", plan("dừa"))).toBe("&lt;b&gt;<mark>Dừa</mark>&lt;/b&gt; &amp; co")
  })

  it("in pieces that together are the text", () => {
    const text = "Kẹo dừa, dừa sáp"
    const parts = highlightParts(text, plan("dua"))
    expect(parts.map((part) => part.text).join("")).toBe(text)
    expect(parts.filter(({ marked }) => marked).map((part) => part.text)).toEqual(["dừa", "dừa"])
  })

  it("in a piece cut around the first word, between words", () => {
    const long = `${"một hai ba ".repeat(20)}dừa sáp ${"bốn năm ".repeat(20)}`
    const piece = snippet(long, plan("dừa"), 60)
    expect(piece).toMatch(/^….*dừa sáp.*…$/)
    expect(piece.length).toBeLessThanOrEqual(62)
  })
})

describe("a name that is being typed", () => {
  it.each([
    ["Tuyên Quang", "tuye", true],
    ["Tuyên Quang", "tuyê", true],
    ["Tuyên Quang", "Tuyên Q", true],
    ["Nước mắm", "nước mắ", true],
    ["Nước màu", "nước mắ", false],
    ["Tuyên Quang", "tuyền", false],
    ["Tuyên Quang", "quang tuyen", false],
    ["Cà Mau", "nuoc m", false],
    ["Thanh Hóa", "thanh hoá", true],
  ])("%s is named by %s: %s", (name, typed, is) => {
    expect(namesIt(name, typed, "anywhere", { prefix: true })).toBe(is)
  })

  it("counts from the first word where asked so, and whole words where the typing is over", () => {
    expect(namesIt("Ba Chẽ", "che", "anywhere", { prefix: true })).toBe(true)
    expect(namesIt("Ba Chẽ", "che", "first", { prefix: true })).toBe(false)
    expect(namesIt("Tuyên Quang", "tuyen qua", "first", { prefix: false })).toBe(false)
  })
})
