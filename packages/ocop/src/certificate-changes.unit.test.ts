import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Certificate, certificateStateOn, isValidState } from "./certificate.ts"
import { type CertificateChange, changeCertificate, openChanges } from "./certificate-changes.ts"
import { certificate } from "./certificate-examples.ts"
import { addDays } from "./dates.ts"
import { recognitionOn } from "./recognition.ts"

const TODAY = "2026-11-22"
const valid = certificate({ issuedOn: "2025-03-01" })
const ending = certificate({ expiresOn: "2027-04-01" })

const refusal = (from: Certificate, change: CertificateChange, today = TODAY) =>
  changeCertificate(today, from, change, "officer").refusal
const after = (from: Certificate, change: CertificateChange, today = TODAY) =>
  changeCertificate(today, from, change, "officer").certificate

describe("evidence", () => {
  const entered = certificate({ issuedOn: "2025-03-01", evidence: "unverified" })

  it("is verified or refused once, by an officer and never by the vendor", () => {
    expect(after(entered, { kind: "verify_evidence" })?.evidence).toBe("verified")
    expect(after(entered, { kind: "refuse_evidence" })?.evidence).toBe("refused")
    expect(changeCertificate(TODAY, entered, { kind: "verify_evidence" }, "vendor").refusal).toBe(
      "not_allowed",
    )
    expect(refusal(valid, { kind: "verify_evidence" })).toBe("wrong_state")
  })

  it("comes before everything else", () => {
    expect(refusal(entered, { kind: "file_renewal", filedOn: TODAY })).toBe("unverified")
  })
})

describe("a recognition", () => {
  const proposed = certificate({ status: "potential_five", star: null, year: 2026 })

  it("makes a certificate of a proposal, from who decides about that star", () => {
    const decision = { kind: "recognise", star: 5, issuedOn: "2026-11-20" } as const
    expect(refusal(proposed, { ...decision, decidedBy: "province" })).toBe("wrong_authority")
    const recognised = after(proposed, { ...decision, decidedBy: "ministry" })
    expect(recognised).toMatchObject({ status: "recognised", star: 5, year: 2026, issuedOn: "2026-11-20" })
    const told = (each: Certificate | null) => each && recognitionOn(TODAY, [each]).standing
    expect([told(proposed), told(recognised)]).toEqual(["potential_five", "none"])
    expect(recognised && told(after(recognised, { kind: "verify_evidence" }))).toBe("certified")
  })

  it("cannot be dated tomorrow", () => {
    const decision = { kind: "recognise", star: 4, issuedOn: "2026-11-23", decidedBy: "province" } as const
    expect(refusal(proposed, decision)).toBe("in_the_future")
  })

  it("of an unknown day is dated once", () => {
    const dates = { kind: "confirm_dates", issuedOn: "2025-02-03", expiresOn: null } as const
    const dated = after(certificate({ year: 2025 }), dates)
    expect(dated).toMatchObject({ issuedOn: "2025-02-03", year: 2025 })
    expect(dated && refusal(dated, dates)).toBe("wrong_state")
    expect(refusal(certificate(), { ...dates, expiresOn: "2025-02-02" })).toBe("out_of_order")
  })
})

describe("a file for rating anew", () => {
  const filing = (filedOn: string) => ({ kind: "file_renewal", filedOn }) as const

  it("goes in from the 180th day before the end, and no earlier", () => {
    expect(refusal(ending, filing("2026-10-02"))).toBe("too_early")
    const filed = after(ending, filing("2026-10-03"))
    expect(filed && certificateStateOn(TODAY, filed)).toBe("renewal_under_way")
  })

  it("may be told by the vendor, also when it missed the 120th day, but not after the end", () => {
    const late = changeCertificate("2027-04-02", ending, filing("2027-04-01"), "vendor")
    expect(late.certificate && certificateStateOn("2027-04-02", late.certificate)).toBe("carried")
    expect(refusal(ending, filing("2027-04-02"), "2027-04-02")).toBe("too_late")
  })

  it("needs an end known to the day", () => {
    expect(refusal(certificate({ year: 2024 }), filing(TODAY))).toBe("dates_unknown")
  })

  it("is closed without a new certificate, and what was carried expires", () => {
    const carried = { ...ending, renewal: { filedOn: "2026-11-01", closedOn: null } }
    const closing = { kind: "close_renewal", closedOn: "2027-05-01" } as const
    const closed = after(carried, closing, "2027-05-01")
    expect(closed && certificateStateOn("2027-05-01", closed)).toBe("expired")
    expect(refusal(carried, { ...closing, closedOn: "2026-10-31" })).toBe("out_of_order")
  })
})

describe("a withdrawal", () => {
  const revoking = {
    kind: "revoke",
    ground: "breach_of_law",
    decidedOn: TODAY,
    decidedBy: "province",
  } as const

  it("takes the star on the day of the decision", () => {
    const revoked = after(valid, revoking)
    expect(revoked && certificateStateOn(TODAY, revoked)).toBe("revoked")
    expect(revoked && openChanges(TODAY, revoked, "officer")).toEqual([])
  })

  it("of five stars is the Minister's, and of three and four the provincial chair's", () => {
    expect(refusal({ ...valid, star: 5 }, revoking)).toBe("wrong_authority")
    expect(refusal(valid, { ...revoking, decidedBy: "ministry" })).toBe("wrong_authority")
  })

  it("cannot be told by a vendor, nor of what has ended", () => {
    expect(changeCertificate(TODAY, valid, revoking, "vendor").refusal).toBe("not_allowed")
    expect(refusal(certificate({ issuedOn: "2020-01-01" }), revoking)).toBe("wrong_state")
    expect(refusal(valid, { ...revoking, decidedOn: "2025-02-28" })).toBe("out_of_order")
  })
})

it("offers to each role what it may tell today", () => {
  expect(openChanges(TODAY, ending, "vendor")).toEqual(["file_renewal"])
  expect(openChanges(TODAY, valid, "vendor")).toEqual([])
  expect(openChanges(TODAY, ending, "officer")).toEqual(["file_renewal", "revoke"])
  expect(openChanges(TODAY, certificate({ year: 2024 }), "officer")).toEqual(["confirm_dates", "revoke"])
})

it("never makes a vendor's word alone give a star", () => {
  const day = fc.integer({ min: 0, max: 2500 }).map((days) => addDays("2022-01-01", days))
  const change: fc.Arbitrary<CertificateChange> = fc.oneof(
    fc.constantFrom({ kind: "verify_evidence" } as const, { kind: "refuse_evidence" } as const),
    fc.record({ kind: fc.constant("file_renewal" as const), filedOn: day }),
    fc.record({ kind: fc.constant("close_renewal" as const), closedOn: day }),
    fc.record({ kind: fc.constant("confirm_dates" as const), issuedOn: day, expiresOn: fc.option(day) }),
    fc.record({
      kind: fc.constant("recognise" as const),
      star: fc.constantFrom(3, 4, 5),
      issuedOn: day,
      decidedBy: fc.constantFrom("province", "ministry"),
    }),
  )
  fc.assert(
    fc.property(day, fc.option(day), fc.array(change), (today, issuedOn, changes) => {
      const start = certificate({ issuedOn, evidence: "unverified" })
      const end = changes.reduce(
        (each, next) => changeCertificate(today, each, next, "vendor").certificate ?? each,
        start,
      )
      expect(end.evidence).toBe("unverified")
    }),
  )
})

it("keeps a withdrawn certificate withdrawn, whatever is told of it later", () => {
  const revocation = { ground: "false_file", decidedOn: "2026-01-01" } as const
  const revoked = certificate({ issuedOn: "2025-03-01", revocation })
  const filing = { kind: "file_renewal", filedOn: "2026-02-01" } as const
  expect(refusal(revoked, filing)).toBe("wrong_state")
  expect(isValidState(certificateStateOn(TODAY, revoked))).toBe(false)
})
