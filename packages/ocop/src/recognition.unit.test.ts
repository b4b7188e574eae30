import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addMonths } from "./dates.ts"
import { issuerOf, type RecognitionFacts, recognitionOn, shownStar } from "./recognition.ts"

const recognised: RecognitionFacts = {
  status: "recognised",
  star: 4,
  year: null,
  issuedOn: null,
  expiresOn: null,
}
const validityOn = (today: string, known: Partial<RecognitionFacts>) =>
  recognitionOn(today, { ...recognised, ...known }).validity

describe("a recognised star", () => {
  it("is valid for 36 months from its date of issue, the last day included", () => {
    const known = { issuedOn: "2024-02-29", year: 2024 }
    expect(validityOn("2027-02-28", known)).toBe("valid")
    expect(validityOn("2027-03-01", known)).toBe("expired")
  })

  it("ends on the day its certificate names, whatever else is known", () => {
    const known = { issuedOn: "2021-11-03", year: 2021, expiresOn: "2026-11-22" }
    expect(validityOn("2026-11-22", known)).toBe("valid")
    expect(validityOn("2026-11-23", known)).toBe("expired")
  })

  it("is certain from its year alone only when every day of that year agrees", () => {
    expect(validityOn("2026-11-22", { year: 2022 })).toBe("expired")
    expect(validityOn("2026-11-22", { year: 2023 })).toBe("not_confirmed")
    expect(validityOn("2026-11-22", { year: 2024 })).toBe("valid")
    expect(validityOn("2027-01-01", { year: 2024 })).toBe("valid")
    expect(validityOn("2027-01-02", { year: 2024 })).toBe("not_confirmed")
    expect(validityOn("2027-12-31", { year: 2024 })).toBe("not_confirmed")
    expect(validityOn("2028-01-01", { year: 2024 })).toBe("expired")
  })

  it("stays not confirmed when no date is known", () => {
    expect(recognitionOn("2026-11-22", recognised)).toEqual({
      standing: "unconfirmed",
      validity: "not_confirmed",
      star: 4,
      year: null,
    })
  })

  it("never claims from a year what some day of that year contradicts", () => {
    const dayOf = (year: number) =>
      fc
        .integer({ min: 0, max: 364 })
        .map((n) => new Date(Date.UTC(year, 0, 1 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(
        fc.integer({ min: 2019, max: 2030 }),
        fc.integer({ min: 2019, max: 2034 }),
        (year, todayYear) => {
          fc.assert(
            fc.property(dayOf(year), dayOf(todayYear), (issuedOn, today) => {
              const fromYear = validityOn(today, { year })
              if (fromYear !== "not_confirmed") expect(validityOn(today, { issuedOn })).toBe(fromYear)
            }),
            { numRuns: 20 },
          )
        },
      ),
    )
  })

  it("never becomes valid again by waiting", () => {
    const days = fc.date({ min: new Date("2020-01-01"), max: new Date("2035-01-01"), noInvalidDate: true })
    fc.assert(
      fc.property(days, fc.nat(120), (issued, months) => {
        const issuedOn = issued.toISOString().slice(0, 10)
        const expected = months <= 36 ? "valid" : "expired"
        expect(validityOn(addMonths(issuedOn, months), { issuedOn })).toBe(expected)
      }),
    )
  })
})

describe("what is no recognition", () => {
  it("shows no star for a potential five", () => {
    const facts: RecognitionFacts = { ...recognised, status: "potential_five", star: null, year: 2026 }
    expect(recognitionOn("2026-11-22", facts)).toEqual({
      standing: "potential_five",
      validity: "none",
      star: null,
      year: 2026,
    })
  })

  it("names a proposed star without showing it", () => {
    const proposed = recognitionOn("2026-11-22", { ...recognised, status: "proposed", year: 2026 })
    expect(proposed).toEqual({ standing: "proposed", validity: "none", star: 4, year: 2026 })
    expect(shownStar(proposed)).toBeNull()
  })

  it("calls a star that was not renewed expired even where dates are missing", () => {
    expect(recognitionOn("2026-11-22", { ...recognised, status: "not_renewed" }).standing).toBe("expired")
  })
})

it("is issued by the province for 3 and 4 stars and by the ministry for 5", () => {
  expect([issuerOf(3), issuerOf(4), issuerOf(5)]).toEqual(["province", "province", "ministry"])
})
