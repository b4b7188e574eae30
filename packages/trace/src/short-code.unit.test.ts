import { LEGIBLE_SYMBOLS } from "@cho-ocop/ocop/legible-symbols"
import { expect, test } from "vitest"
import {
  newShortCode,
  readShortCode,
  SHORT_CODE_LENGTH,
  showShortCode,
  withCheckCharacter,
} from "./short-code.ts"

/** Every pair of characters at every pair of places takes its time on a busy machine. */
const EXHAUSTIVE = { timeout: 60_000 }

const alphabet = [...LEGIBLE_SYMBOLS]
const isRead = (typed: string) => "code" in readShortCode(typed)
const replace = (code: string, at: number, characters: string) =>
  code.slice(0, at) + characters + code.slice(at + characters.length)

test("a new code is read, as printed, in small letters and with spaces", () => {
  const code = newShortCode()
  expect(code).toHaveLength(SHORT_CODE_LENGTH)
  for (const typed of [code, showShortCode(code), code.toLowerCase(), ` ${[...code].join(" ")} `]) {
    expect(readShortCode(typed)).toEqual({ code })
  }
})

test("the alphabet has no characters that look alike", () => {
  expect(new Set(alphabet).size).toBe(31)
  for (const character of "01OIL") expect(alphabet).not.toContain(character)
})

test(
  "every single wrong character is caught, at every place, for every pair of characters",
  EXHAUSTIVE,
  () => {
    const [first = ""] = alphabet
    for (let at = 0; at < SHORT_CODE_LENGTH - 1; at++) {
      for (const right of alphabet) {
        const code = withCheckCharacter(replace(first.repeat(SHORT_CODE_LENGTH - 1), at, right))
        for (const wrong of alphabet) expect(isRead(replace(code, at, wrong))).toBe(wrong === right)
        for (const check of alphabet) {
          const typed = replace(code, SHORT_CODE_LENGTH - 1, check)
          expect(isRead(typed)).toBe(typed === code)
        }
      }
    }
  },
)

test(
  "every swap of two different characters is caught, neighbours or not, for every pair",
  EXHAUSTIVE,
  () => {
    const [first = ""] = alphabet
    for (let at = 0; at < SHORT_CODE_LENGTH - 1; at++) {
      for (let other = at + 1; other < SHORT_CODE_LENGTH - 1; other++) {
        for (const one of alphabet) {
          for (const two of alphabet) {
            const body = replace(replace(first.repeat(SHORT_CODE_LENGTH - 1), at, one), other, two)
            const code = withCheckCharacter(body)
            const swapped = replace(replace(code, at, two), other, one)
            if (isRead(swapped) !== (one === two)) throw new Error(`${code} ${swapped}`)
          }
        }
      }
    }
  },
)

test("every swap with the check character is caught", EXHAUSTIVE, () => {
  for (const one of alphabet) {
    for (const two of alphabet) {
      for (let at = 0; at < SHORT_CODE_LENGTH - 1; at++) {
        const code = withCheckCharacter(replace("2".repeat(SHORT_CODE_LENGTH - 2) + two, at, one))
        const last = code.slice(-1)
        const swapped = replace(replace(code, at, last), SHORT_CODE_LENGTH - 1, code[at] ?? "")
        if (isRead(swapped) !== (last === code[at])) throw new Error(`${code} ${swapped}`)
      }
    }
  }
})

test("codes by chance hold no matter what is typed wrong", () => {
  for (let time = 0; time < 40; time++) {
    const code = newShortCode()
    for (let at = 0; at < SHORT_CODE_LENGTH; at++) {
      for (const wrong of alphabet) expect(isRead(replace(code, at, wrong))).toBe(wrong === code[at])
    }
  }
})

test("what is wrong is told, and nothing about codes that exist", () => {
  const code = newShortCode()
  const other = alphabet.find((character) => character !== code[0]) ?? ""
  expect(readShortCode(code.slice(1))).toEqual({ wrong: "length" })
  expect(readShortCode(`0${code.slice(1)}`)).toEqual({ wrong: "character" })
  expect(readShortCode(replace(code, 0, other))).toEqual({ wrong: "check-character" })
  expect(readShortCode("")).toEqual({ wrong: "length" })
  expect(readShortCode("x".repeat(1_000_000))).toEqual({ wrong: "length" })
})
