import { PROBLEM_CODES } from "@cho-ocop/contracts"
import { expect, it } from "vitest"
import { problemText } from "./problems.ts"

it.each(PROBLEM_CODES)("tells %s in a sentence of each language", (code) => {
  const vi = problemText("vi", code)
  const en = problemText("en", code)
  expect(vi).toMatch(/^\p{Lu}.*\.$/u)
  expect(en).toMatch(/^[A-Z].*\.$/)
  expect(vi).not.toBe(en)
})
