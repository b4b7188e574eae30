import { z } from "zod"
import { CertificateState } from "../certificate.ts"

const date = z.iso.date()

/** A certificate as its vendor sees it. Dates are Vietnamese, ends included; null where they cannot be told. */
export const WorkspaceCertificate = z.object({
  id: z.string(),
  /** Address of its verification page; null until it is verified. */
  handle: z.string().nullable(),
  product: z.object({ id: z.string(), name: z.string() }),
  star: z.union([z.literal(3), z.literal(4), z.literal(5)]).nullable(),
  year: z.int().nullable(),
  decision_number: z.string().nullable(),
  evidence: z.enum(["unverified", "verified", "refused"]),
  state: CertificateState,
  issued_on: date.nullable(),
  ends_on: date.nullable(),
  /** When the file for rating anew goes in: 180 to 120 days before the end. */
  renewal_window: z.object({ from: date, until: date }).nullable(),
  carried_until: date.nullable(),
  /** `open`: the file can go in now; `late`: after those days, before the end; null otherwise and once it went in. */
  renewal: z.enum(["open", "late"]).nullable(),
})
export type WorkspaceCertificate = z.infer<typeof WorkspaceCertificate>

/** Answer of `GET /vendor/certificates`: those that end first stand first. */
export const WorkspaceCertificateList = z.object({ certificates: z.array(WorkspaceCertificate) })
export type WorkspaceCertificateList = z.infer<typeof WorkspaceCertificateList>
