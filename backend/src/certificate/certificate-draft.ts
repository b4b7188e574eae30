import { line } from "@cho-ocop/contracts"
import { issuerOf, parseProductCode, type Star, vietnameseDate } from "@cho-ocop/ocop"
import { STAR_POINTS } from "@cho-ocop/ocop/rubrics"
import { z } from "zod"

/** Where the points of the next star begin. */
const BELOW: Record<Star, number> = { 3: STAR_POINTS[4], 4: STAR_POINTS[5], 5: Number.POSITIVE_INFINITY }

const pastDay = z.iso.date().refine((date) => date <= vietnameseDate(new Date()), "date_in_future")

/** An authority's decisions are known by their number; it is compared without regard to case and spaces. */
export const DecisionNumber = line(80).pipe(z.string().min(1, "required"))

const ProductCode = line(40)
  .refine((code) => parseProductCode(code) !== undefined, "product_code_invalid")
  .transform((code) => parseProductCode(code) ?? null)

/**
 * Body of `POST /admin/certificates`: what a decision of recognition says. Dates are Vietnamese, both ends included;
 * `expires_on` only where the certificate names another day than 36 months after its issue.
 */
export const CertificateDraft = z
  .strictObject({
    product_id: z.string().min(1).max(64),
    star: z.literal([3, 4, 5]),
    /** Points of 100, where published. */
    score: z.number().min(0).max(100).nullable().default(null),
    decision_number: DecisionNumber,
    /** Of the product in the programme, `T-X-STT-20YY`, where known. */
    product_code: ProductCode.nullable().default(null),
    issuer: z.enum(["province", "ministry"]),
    issued_on: pastDay,
    expires_on: z.iso.date().nullable().default(null),
    /** Where it is written: a title and an address that anybody can open. */
    source: z
      .strictObject({
        title: line(300).pipe(z.string().min(1)),
        url: z.url({ protocol: /^https?$/ }).max(2000),
      })
      .nullable()
      .default(null),
  })
  .refine(({ star, issuer }) => issuer === issuerOf(star), { path: ["issuer"], error: "wrong_authority" })
  .refine(({ star, score }) => score === null || isScoreOf(star, score), {
    path: ["score"],
    error: "score_of_another_star",
  })
  .refine(({ issued_on, expires_on }) => expires_on === null || issued_on <= expires_on, {
    path: ["expires_on"],
    error: "date_before_start",
  })
export type CertificateDraft = z.infer<typeof CertificateDraft>

function isScoreOf(star: Star, score: number): boolean {
  return score >= STAR_POINTS[star] && score < BELOW[star]
}
