import { line } from "@cho-ocop/contracts"
import { issuerOf, parseProductCode, type Star, vietnameseDate } from "@cho-ocop/ocop"
import { STAR_POINTS } from "@cho-ocop/ocop/rubrics"
import { z } from "zod"

/** Where the points of the next star begin. */
const BELOW: Record<Star, number> = { 3: STAR_POINTS[4], 4: STAR_POINTS[5], 5: Number.POSITIVE_INFINITY }

/** The programme's first year. */
const PROGRAMME_BEGAN = 2018

const pastDay = z.iso.date().refine((date) => date <= vietnameseDate(new Date()), "date_in_future")

/** An authority's decisions are known by their number; it is compared without regard to case and spaces. */
export const DecisionNumber = line(80).pipe(z.string().min(1, "required"))

const ProductCode = line(40)
  .refine((code) => parseProductCode(code) !== undefined, "product_code_invalid")
  .transform((code) => parseProductCode(code) ?? null)

/** Points of 100, where published. */
export const Score = z.number().min(0).max(100).nullable().default(null)

/** Where it is written: a title and an address that anybody can open. */
export const Source = z
  .strictObject({
    title: line(300).pipe(z.string().min(1)),
    url: z.url({ protocol: /^https?$/ }).max(2000),
  })
  .nullable()
  .default(null)

const about = {
  product_id: z.string().min(1).max(64),
  score: Score,
  /** Of the product in the programme, `T-X-STT-20YY`, where known. */
  product_code: ProductCode.nullable().default(null),
  source: Source,
}

/** What a decision grants; `expires_on` only where the certificate names another day than 36 months after its issue. */
const Granted = z
  .strictObject({
    status: z.literal("recognised"),
    ...about,
    star: z.literal([3, 4, 5]),
    decision_number: DecisionNumber,
    issuer: z.enum(["province", "ministry"]),
    issued_on: pastDay,
    expires_on: z.iso.date().nullable().default(null),
  })
  .refine(({ star, issuer }) => issuer === issuerOf(star), { path: ["issuer"], error: "wrong_authority" })
  .refine(({ star, score }) => isScoreOf(star, score), {
    path: ["score"],
    error: "score_of_another_star",
  })
  .refine(({ issued_on, expires_on }) => expires_on === null || issued_on <= expires_on, {
    path: ["expires_on"],
    error: "date_before_start",
  })

/** When it was scored or proposed, before any decision. */
const year = z
  .int()
  .min(PROGRAMME_BEGAN)
  .refine((year) => `${year}` <= vietnameseDate(new Date()), "date_in_future")

const Proposed = z
  .strictObject({ status: z.literal("proposed"), ...about, star: z.literal([3, 4]), year })
  .refine(({ star, score }) => isScoreOf(star, score), { path: ["score"], error: "score_of_another_star" })

const PotentialFive = z
  .strictObject({ status: z.literal("potential_five"), ...about, year })
  .refine(({ score }) => isScoreOf(5, score), { path: ["score"], error: "score_of_another_star" })

/**
 * Body of `POST /admin/certificates`: what a decision of recognition says, or what is proposed before there is one.
 * With 90 points and more the province sends the file to the Ministry (`potential_five`; Decision 26/2026/QĐ-TTg,
 * article 7). Dates are Vietnamese, both ends included.
 */
export const CertificateDraft = z.discriminatedUnion("status", [Granted, Proposed, PotentialFive])
export type CertificateDraft = z.infer<typeof CertificateDraft>

/** Whether these are points of that star, or none are published. */
export function isScoreOf(star: Star, score: number | null): boolean {
  return score === null || (score >= STAR_POINTS[star] && score < BELOW[star])
}
