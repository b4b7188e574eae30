import { describe, expect, it } from "vitest"
import { isTooLarge } from "./body-limit.ts"
import { pathOf } from "./paths.ts"

const MB = 1024 * 1024
const sent = (type: string, length: number) =>
  new Request("http://shop.example", {
    method: "POST",
    headers: { "content-type": type, "content-length": String(length) },
  })

describe("what a page takes in", () => {
  it("is a file of some megabytes only where files are sent", () => {
    const file = sent("multipart/form-data; boundary=x", 5 * MB)
    expect(isTooLarge(file, pathOf("workspace/import", "vi"))).toBe(false)
    expect(isTooLarge(file, pathOf("workspace/sign-in", "vi"))).toBe(true)
  })

  it("is no giant form of words, on pages for files either: it would be held until somebody has signed in", () => {
    const words = "application/x-www-form-urlencoded"
    expect(isTooLarge(sent(words, 5 * MB), pathOf("workspace/import", "vi"))).toBe(true)
    expect(isTooLarge(sent(words, 5 * MB), "/api/workspace/pictures")).toBe(true)
    expect(isTooLarge(sent(words, 500), pathOf("workspace/import", "vi"))).toBe(false)
  })
})
