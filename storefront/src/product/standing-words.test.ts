import type { Recognition } from "@cho-ocop/contracts"
import { describe, expect, it } from "vitest"
import { textsOf } from "../i18n/texts.ts"
import { standingWords } from "./standing-words.ts"

const words = (recognition: Recognition) => standingWords(recognition, textsOf("en"))

describe("what a shopper is told about a star", () => {
  it("names the star and the year of a recognition", () => {
    expect(words({ standing: "unconfirmed", validity: "not_confirmed", star: 4, year: 2023 })).toBe(
      "4 stars, recognised 2023",
    )
  })

  it("never promises five stars for a potential five", () => {
    expect(words({ standing: "potential_five", validity: "none", star: null, year: null })).toBe(
      "Potential 5 stars",
    )
  })

  it("tells an expired recognition as past", () => {
    expect(words({ standing: "expired", validity: "expired", star: 3, year: 2020 })).toContain("now expired")
  })

  it("tells a withdrawn recognition as past", () => {
    expect(words({ standing: "revoked", validity: "revoked", star: 3, year: 2024 })).toContain(
      "now withdrawn",
    )
    expect(words({ standing: "revoked", validity: "revoked", star: null, year: null })).toContain("withdrawn")
  })

  it("tells a proposal as undecided", () => {
    expect(words({ standing: "proposed", validity: "none", star: 4, year: 2025 })).toContain("not decided")
  })
})
