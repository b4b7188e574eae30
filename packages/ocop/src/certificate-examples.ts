import type { Certificate } from "./certificate.ts"

/** A verified four-star certificate without any date, for tests to add what they are about. */
export function certificate(known: Partial<Certificate> = {}): Certificate {
  return {
    status: "recognised",
    star: 4,
    year: null,
    issuedOn: null,
    expiresOn: null,
    evidence: "verified",
    renewal: null,
    revocation: null,
    ...known,
  }
}
