import { z } from "zod"
import { LocalizedText } from "./text.ts"

/**
 * How a certificate stands on a day; the words and rules are those of `packages/ocop`.
 * - `none`, `proposed`, `potential_five`: no certificate was issued
 * - `upcoming`: issued on a later day
 * - `recognised`: valid; `renewal_under_way`: valid, and a file for rating anew is with the authority
 * - `carried`: past its end, still valid while that file is under way
 * - `not_confirmed`: recognised, but its source gives too few dates to know whether it is valid
 * - `expired`, `revoked`, `superseded`: no longer valid
 */
export const CertificateState = z.enum([
  "none",
  "proposed",
  "potential_five",
  "upcoming",
  "recognised",
  "renewal_under_way",
  "carried",
  "not_confirmed",
  "expired",
  "revoked",
  "superseded",
])
export type CertificateState = z.infer<typeof CertificateState>

const Issuer = z.enum(["province", "ministry"])
const Star = z.union([z.literal(3), z.literal(4), z.literal(5)])
const date = z.iso.date()

/** The six grounds of withdrawal (Decision 26/2026/QĐ-TTg, article 8 clause 1). */
export const RevocationGround = z.enum([
  "false_file",
  "criteria_no_longer_met",
  "breach_of_law",
  "misuse_of_mark",
  "production_stopped",
  "other_official_conclusion",
])
export type RevocationGround = z.infer<typeof RevocationGround>

/** A recognition that a product had or has. */
export const HeldCertificate = z.object({
  handle: z.string(),
  star: Star.nullable(),
  year: z.int().nullable(),
  issued_on: date.nullable(),
  state: CertificateState,
})
export type HeldCertificate = z.infer<typeof HeldCertificate>

/**
 * Answer of `GET /shop/certificates/:handle`: what a certificate says, how it stands today and who has checked it. Dates
 * are Vietnamese, ends included; null is what its source does not tell.
 */
export const CertificatePage = z.object({
  handle: z.string(),
  state: CertificateState,
  star: Star.nullable(),
  /** Points of 100. */
  score: z.number().nullable(),
  year: z.int().nullable(),
  decision_number: z.string().nullable(),
  /** Of the product in the programme, `T-X-STT-20YY` (older ones `T-H-X-STT-20YY`). */
  product_code: z.string().nullable(),
  issuer: Issuer.nullable(),
  issued_on: date.nullable(),
  /** Last day of its own term: the one it names, else 36 months from its issue. */
  ends_on: date.nullable(),
  /** The days between which it lies where only the year of issue is known. */
  ends_between: z.object({ from: date, until: date }).nullable(),
  /** Whether the certificate itself names that day. */
  names_end: z.boolean(),
  renewal: z
    .object({ filed_on: date, closed_on: date.nullable(), carried_until: date.nullable() })
    .nullable(),
  revocation: z
    .object({
      ground: RevocationGround,
      decided_on: date,
      decision_number: z.string().nullable(),
      decided_by: Issuer.nullable(),
    })
    .nullable(),
  /** A authority, B1 press on recognition, B2 press on a score or proposal, C software data or the producer's site. */
  evidence_level: z.enum(["A", "B1", "B2", "C"]).nullable(),
  source: z.object({ title: z.string(), url: z.url() }).nullable(),
  note: LocalizedText.nullable(),
  checked: z.object({
    /** The catalogue's compilers took it from its source, or a person did: a programme officer or an operator. */
    entered: z.enum(["catalogue", "person"]),
    entered_on: date.nullable(),
    /** What that person was; null where it was not noted, and for the catalogue. */
    entered_by: z.enum(["officer", "operator"]).nullable(),
    /** When another person compared it with its source; null where nobody has yet. */
    verified_on: date.nullable(),
    verified_by: z.enum(["officer", "operator"]).nullable(),
    /** Whether the market holds a scan of the paper. */
    has_scan: z.boolean(),
  }),
  product: z.object({
    handle: z.string(),
    name: LocalizedText,
    province: z.string().describe("province slug"),
    /** Whether the shop has a page for it today. */
    is_shown: z.boolean(),
  }),
  vendor: z.object({ handle: z.string(), name: z.string() }),
  /** All that was ever granted to the product, first to last, this one included. */
  history: z.array(HeldCertificate),
})
export type CertificatePage = z.infer<typeof CertificatePage>
