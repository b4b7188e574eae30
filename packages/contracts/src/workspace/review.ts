import { z } from "zod"
import { ProblemCode } from "../problem.ts"

/** What the operator reviews: a submitted product or a submitted story. */
export const ReviewKind = z.enum(["product", "story"])
export type ReviewKind = z.infer<typeof ReviewKind>

/** `superseded`: the vendor submitted a newer version, or took this one back, before it was decided. */
export const ReviewState = z.enum(["waiting", "approved", "returned", "superseded"])
export type ReviewState = z.infer<typeof ReviewState>

/** What a vendor is told about the last submission. */
export const ReviewNote = z.object({
  state: ReviewState,
  version: z.int().nonnegative(),
  submitted_at: z.iso.datetime(),
  decided_at: z.iso.datetime().nullable(),
  /** The operator's message of a return. */
  message: z.string().nullable(),
})
export type ReviewNote = z.infer<typeof ReviewNote>

/** A line of the operator's queue. */
export const ReviewCard = z.object({
  id: z.string(),
  kind: ReviewKind,
  product_id: z.string(),
  name: z.string(),
  vendor: z.object({ id: z.string(), handle: z.string(), name: z.string() }),
  state: ReviewState,
  version: z.int(),
  /** Whether something approved is replaced; otherwise it is new. */
  replaces: z.boolean(),
  submitted_by: z.string(),
  submitted_at: z.iso.datetime(),
})
export type ReviewCard = z.infer<typeof ReviewCard>

/** Answer of `GET /admin/reviews`: longest waiting first. */
export const ReviewList = z.object({ reviews: z.array(ReviewCard), count: z.int().nonnegative() })
export type ReviewList = z.infer<typeof ReviewList>

/** Query of `GET /admin/reviews`. */
export const ReviewQuery = z.object({
  state: ReviewState.default("waiting"),
  kind: ReviewKind.optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export type ReviewQuery = z.infer<typeof ReviewQuery>
export const REVIEWS_A_PAGE = 50

/** One row of the comparison: what is approved today and what is asked for. */
export const Difference = z.object({
  /** Path in the document, such as `name.vi`, `pictures.0.caption.vi` or `sections.makers.2.text.en`. */
  path: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type Difference = z.infer<typeof Difference>

/** Answer of `GET /admin/reviews/:id`. */
export const ReviewResponse = z.object({
  review: ReviewCard.extend({
    message: z.string().nullable(),
    decided_by: z.string().nullable(),
    decided_at: z.iso.datetime().nullable(),
    differences: z.array(Difference),
    /** Small pictures named in the differences, by picture id. */
    pictures: z.record(z.string(), z.string()),
  }),
})
export type ReviewResponse = z.infer<typeof ReviewResponse>

/** Body of `POST /admin/reviews/:id/return`; 409 `already_decided`. Without a body: `POST /admin/reviews/:id/approve`. */
export const ReturnReview = z.strictObject({ message: z.string().trim().min(1).max(2000) })
export type ReturnReview = z.infer<typeof ReturnReview>

/** Body of `POST /admin/reviews/approve`. */
export const ApproveReviews = z.strictObject({ ids: z.array(z.string().max(64)).min(1).max(100) })
export type ApproveReviews = z.infer<typeof ApproveReviews>

/** Answer of `POST /admin/reviews/approve`: each is approved by itself; those that could not be are told with why. */
export const ApprovedReviews = z.object({
  approved: z.array(z.string()),
  /** `code` is null where the shop itself failed. */
  refused: z.array(z.object({ id: z.string(), code: ProblemCode.nullable(), message: z.string() })),
})
export type ApprovedReviews = z.infer<typeof ApprovedReviews>
