import { describe, expect, it } from "vitest"
import type { Certificate } from "./certificate.ts"
import { certificate } from "./certificate-examples.ts"
import { recognitionOn, shownStar } from "./recognition.ts"

const told = (...certificates: Certificate[]) => recognitionOn("2026-11-22", certificates)

describe("what is told about a product's star", () => {
  it("is certified while a certificate is valid, also while it is carried", () => {
    const recognition = { standing: "certified", validity: "valid", star: 4, year: 2025 }
    expect(told(certificate({ issuedOn: "2025-02-01", year: 2025 }))).toEqual(recognition)
    const carried = certificate({
      expiresOn: "2026-11-01",
      year: 2023,
      renewal: { filedOn: "2026-07-01", closedOn: null },
    })
    expect(told(carried)).toEqual({ ...recognition, year: 2023 })
  })

  it("is a star as reported, without badge, while its dates are not known", () => {
    const unconfirmed = told(certificate())
    expect(unconfirmed).toEqual({
      standing: "unconfirmed",
      validity: "not_confirmed",
      star: 4,
      year: null,
    })
    expect(shownStar(unconfirmed)).toBe(4)
  })

  it("shows no star for a potential five", () => {
    const potential = told(certificate({ status: "potential_five", star: null, year: 2026 }))
    expect(potential).toEqual({ standing: "potential_five", validity: "none", star: null, year: 2026 })
  })

  it("names a proposed star without showing it", () => {
    const proposed = told(certificate({ status: "proposed", year: 2026 }))
    expect(proposed).toEqual({ standing: "proposed", validity: "none", star: 4, year: 2026 })
    expect(shownStar(proposed)).toBeNull()
  })

  it("is expired where a source says it was not renewed, even where dates are missing", () => {
    expect(told(certificate({ status: "not_renewed" })).standing).toBe("expired")
  })

  it("is withdrawn, without a star, from the day of that decision", () => {
    const revocation = { ground: "production_stopped", decidedOn: "2026-11-22" } as const
    const revoked = told(certificate({ issuedOn: "2025-02-01", revocation }))
    expect(revoked).toMatchObject({ standing: "revoked", validity: "revoked" })
    expect(shownStar(revoked)).toBeNull()
  })

  it("keeps the valid star while a higher one is proposed", () => {
    const potential = certificate({ status: "potential_five", star: null, year: 2026 })
    const valid = certificate({ issuedOn: "2025-02-01", year: 2025 })
    expect(told(valid, potential)).toMatchObject({ standing: "certified", star: 4 })
    expect(told(potential, valid)).toMatchObject({ standing: "certified", star: 4 })
  })

  it("is nothing without verified evidence, and without any certificate", () => {
    const nothing = { standing: "none", validity: "none", star: null, year: null }
    expect(told(certificate({ issuedOn: "2025-02-01", evidence: "unverified" }))).toEqual(nothing)
    expect(told()).toEqual(nothing)
    expect(told(certificate({ issuedOn: "2026-12-01" }))).toEqual(nothing)
  })
})
