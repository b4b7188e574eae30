import { describe, expect, it } from "vitest"
import { communeNamed, matchCommunes } from "./match-communes.ts"

const OPTIONS = [
  { code: "00004", name: "Phường Ba Đình" },
  { code: "00070", name: "Phường Hoàn Kiếm" },
  { code: "00376", name: "Xã Sóc Sơn" },
  { code: "00377", name: "Phường Sóc Sơn" },
  { code: "00378", name: "Xã Đa Phúc" },
]
const names = (typed: string) => matchCommunes(OPTIONS, typed).map(({ name }) => name)

describe("filtering communes while typing", () => {
  it("shows all before anything is typed", () => {
    expect(names("")).toHaveLength(OPTIONS.length)
  })

  it.each(["ba đình", "Ba Dinh", "dinh ba", "phường ba"])("finds Ba Đình by %j", (typed) => {
    expect(names(typed)).toEqual(["Phường Ba Đình"])
  })

  it("finds đ by d and nothing where nothing fits", () => {
    expect(names("da ph")).toEqual(["Xã Đa Phúc"])
    expect(names("oan")).toEqual([])
  })
})

describe("a name typed in full", () => {
  it("chooses its commune without a click", () => {
    expect(communeNamed(OPTIONS, "hoan kiem")?.code).toBe("00070")
    expect(communeNamed(OPTIONS, "xã Sóc Sơn")?.code).toBe("00376")
  })

  it("chooses none where two share the name or none has it", () => {
    expect(communeNamed(OPTIONS, "Sóc Sơn")).toBeNull()
    expect(communeNamed(OPTIONS, "Sóc")).toBeNull()
    expect(communeNamed(OPTIONS, "")).toBeNull()
  })
})
