import { describe, expect, it } from "vitest"
import { connectionProblem } from "./database.ts"

const URL_WITH_PASSWORD = "postgres://shop:s3cret@db.example:5432/shop"
const failing = (code: string) => Object.assign(new Error("no"), { code })

describe("a database that cannot be opened", () => {
  it.each([
    ["28P01", /refuses the user or password/],
    ["3D000", /The database shop does not exist/],
    ["ENOTFOUND", /cannot be found/],
    ["ECONNREFUSED", /No database server answers at db\.example:5432/],
    ["XX000", /cannot be opened \(no\)/],
  ])("is told in one sentence (%s), without its password", (code, sentence) => {
    const told = connectionProblem(URL_WITH_PASSWORD, failing(code))
    expect(told).toMatch(sentence)
    expect(told).not.toContain("s3cret")
    expect(told.trim()).not.toContain("\n")
  })
})
