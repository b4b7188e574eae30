import type { CertificatePage } from "@cho-ocop/contracts"
import { expect, it } from "vitest"
import { badgeSnippet } from "../certificate/badge-snippet.ts"
import { describeCertificate } from "./describe-certificate.ts"

const ORIGIN = "https://cho.example"
const certificate: CertificatePage = {
  handle: "tra-2025",
  state: "recognised",
  star: 4,
  score: null,
  year: 2025,
  decision_number: "12/QĐ-UBND",
  product_code: null,
  issuer: "province",
  issued_on: "2025-01-10",
  ends_on: "2028-01-10",
  ends_between: null,
  names_end: false,
  renewal: null,
  revocation: null,
  evidence_level: "A",
  source: null,
  note: null,
  checked: {
    entered: "person",
    entered_on: "2026-01-01",
    entered_by: "operator",
    verified_on: "2026-01-02",
    verified_by: "officer",
    has_scan: true,
  },
  product: { handle: "tra", name: { vi: 'Trà "Ba Chẽ"', en: null }, province: "quang-ninh", is_shown: true },
  vendor: { handle: "htx", name: "HTX" },
  history: [],
}

it("tells machines whether a certificate is in force, and until when", () => {
  expect(describeCertificate(certificate, "en", ORIGIN)).toMatchObject({
    url: "https://cho.example/en/certificates/tra-2025",
    certificationStatus: "https://schema.org/CertificationActive",
    certificationIdentification: "12/QĐ-UBND",
    expires: "2028-01-10",
  })
  const revoked = describeCertificate({ ...certificate, state: "revoked" }, "vi", ORIGIN)
  expect(revoked.certificationStatus).toBe("https://schema.org/CertificationInactive")
})

it("says nothing of what its source leaves open", () => {
  const unknown = { ...certificate, issued_on: null, ends_on: null, decision_number: null }
  const said = Object.keys(describeCertificate(unknown, "vi", ORIGIN))
  expect(said).not.toContain("expires")
  expect(said).not.toContain("validFrom")
  expect(said).not.toContain("certificationIdentification")
})

it("gives the producer's site a badge that leads to the page, whatever the product is called", () => {
  const html = badgeSnippet("tra-2025", 'Trà "Ba Chẽ" <b>', "vi", ORIGIN)
  expect(html).toContain('href="https://cho.example/vi/chung-nhan/tra-2025"')
  expect(html).toContain('src="https://cho.example/badges/tra-2025.svg"')
  expect(html).toContain("Trà &quot;Ba Chẽ&quot; &lt;b>")
})
