import { describe, expect, it } from "vitest"
import { isSyllable, withTone } from "./syllable.ts"
import { isMarked, normalise, tokenise } from "./tokens.ts"
import { repairResidue } from "./typing-residue.ts"

describe("words of a text", () => {
  it("keeps the marks, folds them away and remembers where each word stands", () => {
    const [first, second] = tokenise(normalise("Đường hoa-dừa"))
    expect(first).toEqual({ text: "đường", folded: "duong", exact: "đương1", start: 0, end: 5 })
    expect(second).toMatchObject({ text: "hoa", start: 6, end: 9 })
  })

  it("reads decomposed letters like composed ones", () => {
    expect(tokenise(normalise("Nước mắm".normalize("NFD")))).toEqual(tokenise("Nước mắm"))
  })

  it("takes both placements of a tone for the same word", () => {
    expect(tokenise("hoà thuỷ")[0]?.exact).toBe(tokenise("hòa thủy")[0]?.exact)
    expect(tokenise("hoà thuỷ")[1]?.exact).toBe(tokenise("hòa thủy")[1]?.exact)
  })

  it("tells dừa, dứa, dưa and dua apart", () => {
    expect(new Set(tokenise("dừa dứa dưa dua").map((word) => word.exact)).size).toBe(4)
    expect(tokenise("dua dưa").map(isMarked)).toEqual([false, true])
  })

  it("finds no word in emoji, punctuation, NUL or lone combining marks", () => {
    expect(tokenise(normalise("🥥 \u0000 … \u0301\u0301"))).toEqual([])
  })
})

describe("keys that an input method should have taken", () => {
  it.each([
    ["nuowcs", "nước"],
    ["mawms", "mắm"],
    ["dduwowngf", "đường"],
    ["ddawcs", "đắc"],
    ["caf", "cà"],
    ["phee", "phê"],
    ["mieens", "miến"],
    ["khoais", "khoái"],
    ["raays", "rấy"],
    ["maatj", "mật"],
    ["chef", "chè"],
    ["gaoj", "gạo"],
    ["ruowuj", "rượu"],
    ["quees", "quế"],
    ["traf", "trà"],
    ["banhs", "bánh"],
    ["hoaf", "hòa"],
    ["giof", "giò"],
    ["tieeu", "tiêu"],
  ])("Telex %s is %s", (keys, word) => expect(repairResidue(keys)).toBe(word))

  it.each([
    ["nu7o7c1", "nước"],
    ["ma8m1", "mắm"],
    ["d9u7o7ng2", "đường"],
    ["ca2", "cà"],
    ["phe6", "phê"],
    ["ma6t5", "mật"],
    ["tra2", "trà"],
    ["ga5o", "gạo"],
    ["mie6n1", "miến"],
    ["banh1", "bánh"],
  ])("VNI %s is %s", (keys, word) => expect(repairResidue(keys)).toBe(word))

  it.each(["lotus", "fish", "tofu", "st25", "r20", "qwzx", "ca", "banana", "coffee", "40"])(
    "leaves %s alone",
    (word) => expect(repairResidue(word)).toBeUndefined(),
  )
})

describe("syllables", () => {
  it("knows what can be a syllable", () => {
    expect(["nuoc", "mam", "nghieng", "quy", "gi", "khuyu"].map(isSyllable)).toEqual(Array(6).fill(true))
    expect(["fish", "tea", "wasabi", "nuowc"].map(isSyllable)).toEqual(Array(4).fill(false))
  })

  it("puts a tone where today's spelling has it", () => {
    expect(withTone("hoa", 1)).toBe("hòa")
    expect(withTone("hoan", 1)).toBe("hoàn")
    expect(withTone("quy", 2)).toBe("quý")
    expect(withTone("giây", 2)).toBe("giấy")
    expect(withTone("rươu", 5)).toBe("rượu")
  })
})
