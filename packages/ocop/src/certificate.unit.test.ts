import fc from "fast-check"
import { afterEach, describe, expect, it, vi } from "vitest"
import { certificateStateOn, endOf, issuerOf, isValidState } from "./certificate.ts"
import { certificateDates } from "./certificate-dates.ts"
import { certificate } from "./certificate-examples.ts"
import { addDays, addMonths, vietnameseDate } from "./dates.ts"

const day = fc
  .date({ min: new Date("2019-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe("a certificate", () => {
  it("holds for 36 months from its issue, its last day included", () => {
    const issued = certificate({ issuedOn: "2024-11-22" })
    expect(certificateStateOn("2024-11-22", issued)).toBe("recognised")
    expect(certificateStateOn("2027-11-22", issued)).toBe("recognised")
    expect(certificateStateOn("2027-11-23", issued)).toBe("expired")
  })

  it("issued on 29 February ends on 28 February three years later", () => {
    const issued = certificate({ issuedOn: "2024-02-29" })
    expect(endOf(issued)).toBe("2027-02-28")
    expect(certificateStateOn("2027-02-28", issued)).toBe("recognised")
    expect(certificateStateOn("2027-03-01", issued)).toBe("expired")
  })

  it("of earlier rules ends on the day it names", () => {
    const named = certificate({ issuedOn: "2021-11-03", year: 2021, expiresOn: "2026-11-22" })
    expect(certificateStateOn("2026-11-22", named)).toBe("recognised")
    expect(certificateStateOn("2026-11-23", named)).toBe("expired")
  })

  it("gives nothing before the day it is issued", () => {
    expect(certificateStateOn("2026-11-21", certificate({ issuedOn: "2026-11-22" }))).toBe("upcoming")
  })

  it("is certain from its year alone only when every day of that year agrees", () => {
    const stateFromYear = (today: string, year: number) => certificateStateOn(today, certificate({ year }))
    expect(stateFromYear("2026-11-22", 2022)).toBe("expired")
    expect(stateFromYear("2026-11-22", 2023)).toBe("not_confirmed")
    expect(stateFromYear("2027-01-01", 2024)).toBe("recognised")
    expect(stateFromYear("2027-01-02", 2024)).toBe("not_confirmed")
    expect(stateFromYear("2027-12-31", 2024)).toBe("not_confirmed")
    expect(stateFromYear("2028-01-01", 2024)).toBe("expired")
  })

  it("stays not confirmed without any date", () => {
    expect(certificateStateOn("2026-11-22", certificate())).toBe("not_confirmed")
  })

  it("never says from a year what some day of that year contradicts", () => {
    const year = fc.integer({ min: 2019, max: 2030 })
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 364 }), day, (known, dayOfYear, today) => {
        const issuedOn = addDays(`${known}-01-01`, dayOfYear)
        const fromYear = certificateStateOn(today, certificate({ year: known }))
        if (issuedOn > today || fromYear === "not_confirmed") return
        expect(certificateStateOn(today, certificate({ issuedOn }))).toBe(fromYear)
      }),
    )
  })
})

describe("a certificate whose renewal is under way", () => {
  const renewing = certificate({
    expiresOn: "2026-12-31",
    renewal: { filedOn: "2026-08-01", closedOn: null },
  })

  it("is renewed from the day of filing to its end, and carried for 180 days more", () => {
    expect(certificateStateOn("2026-07-31", renewing)).toBe("recognised")
    expect(certificateStateOn("2026-08-01", renewing)).toBe("renewal_under_way")
    expect(certificateStateOn("2026-12-31", renewing)).toBe("renewal_under_way")
    expect(certificateStateOn("2027-01-01", renewing)).toBe("carried")
    expect(certificateStateOn("2027-06-29", renewing)).toBe("carried")
    expect(certificateStateOn("2027-06-30", renewing)).toBe("expired")
  })

  it("is no longer carried once the file is closed", () => {
    const closed = { ...renewing, renewal: { filedOn: "2026-08-01", closedOn: "2027-02-01" } }
    expect(certificateStateOn("2027-01-31", closed)).toBe("carried")
    expect(certificateStateOn("2027-02-01", closed)).toBe("expired")
  })
})

describe("a certificate that was withdrawn", () => {
  const revoked = certificate({
    issuedOn: "2025-05-05",
    revocation: { ground: "breach_of_law", decidedOn: "2026-11-22" },
    renewal: { filedOn: "2026-11-01", closedOn: null },
  })

  it("is valid to the day before the decision and never again", () => {
    expect(certificateStateOn("2026-11-21", revoked)).toBe("renewal_under_way")
    expect(certificateStateOn("2026-11-22", revoked)).toBe("revoked")
    fc.assert(
      fc.property(fc.nat(5000), (days) => {
        expect(certificateStateOn(addDays("2026-11-22", days), revoked)).toBe("revoked")
      }),
    )
  })
})

it("never becomes valid again by waiting, and never holds longer than the term and 180 days", () => {
  fc.assert(
    fc.property(day, fc.nat(1400), fc.option(fc.nat(1200)), (issuedOn, later, filed) => {
      const renewal = filed === null ? null : { filedOn: addDays(issuedOn, filed), closedOn: null }
      const issued = certificate({ issuedOn, renewal })
      const endsOn = addMonths(issuedOn, 36)
      const today = addDays(issuedOn, later)
      const isValid = isValidState(certificateStateOn(today, issued))
      if (today <= endsOn) expect(isValid).toBe(true)
      if (today > addDays(endsOn, 180)) expect(isValid).toBe(false)
      if (today > endsOn && !renewal) expect(isValid).toBe(false)
    }),
  )
})

describe("wherever its server stands", () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it("gives the same answer at the same moment, around every midnight", () => {
    const issued = certificate({
      issuedOn: "2024-02-29",
      renewal: { filedOn: "2026-09-01", closedOn: null },
    })
    const moments = fc.date({
      min: new Date("2026-08-01"),
      max: new Date("2027-10-01"),
      noInvalidDate: true,
    })
    const told = (zone: string, moment: Date) => {
      vi.stubEnv("TZ", zone)
      const today = vietnameseDate(moment)
      const state = certificateStateOn(today, issued)
      return { today, state, dates: certificateDates(issued) }
    }
    const offsets = ["UTC", "America/Los_Angeles", "Pacific/Kiritimati"].map((zone) => {
      vi.stubEnv("TZ", zone)
      return new Date("2026-11-22T00:00:00Z").getTimezoneOffset()
    })
    expect(offsets).toEqual([0, 480, -840])
    fc.assert(
      fc.property(moments, (moment) => {
        const utc = told("UTC", moment)
        expect(told("America/Los_Angeles", moment)).toEqual(utc)
        expect(told("Pacific/Kiritimati", moment)).toEqual(utc)
      }),
    )
    expect(told("America/Los_Angeles", new Date("2027-02-28T16:59:59Z")).state).toBe("renewal_under_way")
    expect(told("America/Los_Angeles", new Date("2027-02-28T17:00:00Z")).state).toBe("carried")
  })
})

it("is issued by the province for 3 and 4 stars and by the ministry for 5", () => {
  expect([issuerOf(3), issuerOf(4), issuerOf(5)]).toEqual(["province", "province", "ministry"])
})
