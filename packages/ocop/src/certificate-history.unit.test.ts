import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Certificate, isValidState } from "./certificate.ts"
import { certificate } from "./certificate-examples.ts"
import { certificatesOn } from "./certificate-history.ts"
import { addDays } from "./dates.ts"

const first = certificate({ star: 3, issuedOn: "2021-10-05" })
const second = certificate({ star: 4, issuedOn: "2024-09-20" })

const inForce = (today: string, certificates: Certificate[]) =>
  certificatesOn(today, certificates).find(({ state }) => isValidState(state))?.certificate ?? null
const history = (certificates: Certificate[]) =>
  certificatesOn("2026-11-22", certificates)
    .toReversed()
    .map(({ certificate: { star, issuedOn }, state }) => ({ star, issuedOn, state }))

describe("the certificates of a product", () => {
  it("tell its history: 3 stars 2021, 4 stars 2024", () => {
    expect(history([second, first])).toEqual([
      { star: 3, issuedOn: "2021-10-05", state: "superseded" },
      { star: 4, issuedOn: "2024-09-20", state: "recognised" },
    ])
  })

  it("pass the star on to the later one on its day", () => {
    expect(inForce("2024-09-19", [first, second])).toBe(first)
    expect(inForce("2024-09-20", [first, second])).toBe(second)
  })

  it("had expired where the later one came after its end", () => {
    const late = certificate({ star: 4, issuedOn: "2025-01-10" })
    expect(history([first, late]).map(({ state }) => state)).toEqual(["expired", "recognised"])
  })

  it("give no star back when the later one is withdrawn", () => {
    const revocation = { ground: "criteria_no_longer_met", decidedOn: "2024-10-01" } as const
    const withdrawn = { ...second, revocation }
    expect(inForce("2024-09-30", [first, withdrawn])).toBe(withdrawn)
    expect(inForce("2024-10-01", [first, withdrawn])).toBeNull()
  })

  it("still tell that an earlier one was withdrawn", () => {
    const revocation = { ground: "misuse_of_mark", decidedOn: "2023-01-15" } as const
    const states = history([{ ...first, revocation }, second]).map(({ state }) => state)
    expect(states).toEqual(["revoked", "recognised"])
  })

  it("count only once their evidence is verified", () => {
    const unverified = { ...second, evidence: "unverified" } as const
    const refused = { ...second, evidence: "refused" } as const
    expect(inForce("2024-09-25", [first, unverified, refused])).toBe(first)
    expect(history([unverified, refused])).toEqual([])
  })

  it("carry the old star until the new certificate is issued", () => {
    const carried = { ...first, renewal: { filedOn: "2024-06-01", closedOn: null } }
    const renewed = certificate({ star: 3, issuedOn: "2024-12-01" })
    expect(inForce("2024-11-30", [carried, renewed])).toBe(carried)
    expect(inForce("2024-12-01", [carried, renewed])).toBe(renewed)
  })
})

it("gives at most one certificate the star, a verified one, and never one with a later one issued", () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2019-01-01", days))
  const any: fc.Arbitrary<Certificate> = fc.record({
    status: fc.constantFrom("recognised", "not_renewed", "potential_five", "proposed", "none"),
    star: fc.constantFrom(3, 4, 5),
    year: fc.option(fc.integer({ min: 2019, max: 2030 })),
    issuedOn: fc.option(day),
    expiresOn: fc.option(day),
    evidence: fc.constantFrom("verified", "unverified", "refused"),
    renewal: fc.option(fc.record({ filedOn: day, closedOn: fc.option(day) })),
    revocation: fc.option(fc.record({ ground: fc.constant("false_file" as const), decidedOn: day })),
  })
  fc.assert(
    fc.property(day, fc.array(any, { maxLength: 6 }), (today, certificates) => {
      const valid = certificatesOn(today, certificates).filter(({ state }) => isValidState(state))
      expect(valid.length).toBeLessThanOrEqual(1)
      for (const { certificate: inForce } of valid) {
        expect(inForce).toMatchObject({ evidence: "verified", status: "recognised" })
        const later = certificates.filter(
          ({ status, evidence, issuedOn }) =>
            status === "recognised" &&
            evidence === "verified" &&
            issuedOn !== null &&
            inForce.issuedOn !== null &&
            issuedOn > inForce.issuedOn &&
            issuedOn <= today,
        )
        expect(later).toEqual([])
      }
    }),
  )
})
