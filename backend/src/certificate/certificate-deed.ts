import { line } from "@cho-ocop/contracts"
import { type CertificateChange, REVOCATION_GROUNDS } from "@cho-ocop/ocop"
import { z } from "zod"
import { DecisionNumber, isScoreOf, Score, Source } from "./certificate-draft.ts"

/**
 * Body of `POST /admin/certificates/:id/changes`: what an officer or an operator has seen become of a certificate; the
 * kinds are those of `CertificateChange`. Dates are Vietnamese.
 */
export const CertificateDeed = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("verify_evidence") }),
  z.strictObject({
    kind: z.literal("refuse_evidence"),
    reason: line(500).pipe(z.string().min(1, "required")),
  }),
  z
    .strictObject({
      kind: z.literal("recognise"),
      star: z.literal([3, 4, 5]),
      score: Score,
      decision_number: DecisionNumber,
      decided_by: z.enum(["province", "ministry"]),
      issued_on: z.iso.date(),
      source: Source,
    })
    .refine(({ star, score }) => isScoreOf(star, score), { path: ["score"], error: "score_of_another_star" }),
  z.strictObject({
    kind: z.literal("confirm_dates"),
    issued_on: z.iso.date(),
    expires_on: z.iso.date().nullable().default(null),
  }),
  z.strictObject({ kind: z.literal("file_renewal"), filed_on: z.iso.date() }),
  z.strictObject({ kind: z.literal("close_renewal"), closed_on: z.iso.date() }),
  z.strictObject({
    kind: z.literal("revoke"),
    ground: z.enum(REVOCATION_GROUNDS),
    decision_number: DecisionNumber,
    decided_by: z.enum(["province", "ministry"]),
    decided_on: z.iso.date(),
  }),
])
export type CertificateDeed = z.infer<typeof CertificateDeed>

/** The deed as the rules of the programme know it. */
export function changeOf(deed: CertificateDeed): CertificateChange {
  switch (deed.kind) {
    case "recognise":
      return { kind: deed.kind, star: deed.star, issuedOn: deed.issued_on, decidedBy: deed.decided_by }
    case "confirm_dates":
      return { kind: deed.kind, issuedOn: deed.issued_on, expiresOn: deed.expires_on }
    case "file_renewal":
      return { kind: deed.kind, filedOn: deed.filed_on }
    case "close_renewal":
      return { kind: deed.kind, closedOn: deed.closed_on }
    case "revoke":
      return { kind: deed.kind, ground: deed.ground, decidedOn: deed.decided_on, decidedBy: deed.decided_by }
    default:
      return { kind: deed.kind }
  }
}
