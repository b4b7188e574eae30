import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { certificateDates, ratingDueOn, revocationDueOn, warningOn } from "./certificate-dates.ts"
import { certificate } from "./certificate-examples.ts"
import { addDays } from "./dates.ts"

const ending = certificate({ expiresOn: "2027-08-15" })

describe("the dates of a certificate", () => {
  it("follow from its end: when to file, how long it may be carried, when to warn", () => {
    expect(certificateDates(ending)).toEqual({
      endsOn: "2027-08-15",
      renewal: { from: "2027-02-16", until: "2027-04-17" },
      carriedUntil: "2028-02-11",
      warnings: [
        { days: 180, on: "2027-02-16" },
        { days: 120, on: "2027-04-17" },
        { days: 60, on: "2027-06-16" },
        { days: 14, on: "2027-08-01" },
      ],
    })
  })

  it("count the 29th of February", () => {
    const { renewal, warnings } = certificateDates(certificate({ expiresOn: "2028-03-10" })) ?? {}
    expect(renewal).toEqual({ from: "2027-09-12", until: "2027-11-11" })
    expect(warnings?.map(({ on }) => on)).toEqual(["2027-09-12", "2027-11-11", "2028-01-10", "2028-02-25"])
  })

  it("are not told where the end is not known to the day, or no certificate was issued", () => {
    expect(certificateDates(certificate({ year: 2025 }))).toBeNull()
    expect(certificateDates(certificate({ status: "proposed", issuedOn: "2026-01-01" }))).toBeNull()
  })

  it("give the authority 45 days to rate anew and 15 to decide a withdrawal", () => {
    expect(ratingDueOn("2026-12-01")).toBe("2027-01-15")
    expect(revocationDueOn("2028-02-20")).toBe("2028-03-06")
  })
})

describe("the warning to a vendor", () => {
  it("stands from the very day until the next one or the end", () => {
    const on = (today: string) => warningOn(today, ending)
    expect([on("2027-02-15"), on("2027-02-16")]).toEqual([null, 180])
    expect([on("2027-04-16"), on("2027-04-17")]).toEqual([180, 120])
    expect([on("2027-06-15"), on("2027-06-16")]).toEqual([120, 60])
    expect([on("2027-07-31"), on("2027-08-01")]).toEqual([60, 14])
    expect([on("2027-08-15"), on("2027-08-16")]).toEqual([14, null])
  })

  it("is also given while the renewal is under way, but not once the star is gone", () => {
    const renewal = { filedOn: "2027-03-01", closedOn: null }
    expect(warningOn("2027-08-01", { ...ending, renewal })).toBe(14)
    expect(warningOn("2027-08-16", { ...ending, renewal })).toBeNull()
    const revocation = { ground: "misuse_of_mark", decidedOn: "2027-07-01" } as const
    expect(warningOn("2027-08-01", { ...ending, revocation })).toBeNull()
    expect(warningOn("2027-08-01", { ...ending, evidence: "unverified" })).toBeNull()
  })

  it("is sent four times and never twice, whichever days the server was down", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -250, max: 30 }), { minLength: 1 }), (days) => {
        const sent = days
          .toSorted((one, other) => one - other)
          .flatMap((each) => warningOn(addDays("2027-08-15", each), ending) ?? [])
        const distinct = [...new Set(sent)]
        expect(distinct).toEqual(distinct.toSorted((one, other) => other - one))
        if (days.some((each) => each >= -14 && each <= 0)) expect(distinct).toContain(14)
      }),
    )
  })
})
