import { z } from "zod"

/** Every code the shop's own routes answer with. The storefront tells each in the reader's language. */
export const PROBLEM_CODES = [
  "bad_request",
  "not_found",
  "cart_not_found",
  "cart_empty",
  "cart_completed",
  "variant_not_found",
  "out_of_stock",
  "quantity_invalid",
  "total_changed",
  "delivery_not_offered",
  "payment_not_offered",
  "promotion_unknown",
  "promotion_expired",
  "promotion_not_for_goods",
  "promotion_used_up",
  "promotions_full",
  "order_not_found",
  "not_possible_now",
  "amount_differs",
  "refund_too_high",
  "refund_failed",
  "not_sold_now",
  "registration_closed",
  "registration_incomplete",
  "already_claimed",
  "file_too_large",
  "file_type_refused",
  "signed_out",
  "wrong_login",
  "forbidden",
  "not_yet_approved",
  "edited_meanwhile",
  "token_used",
  "token_expired",
  "already_member",
  "last_owner",
  "last_operator",
  "addresses_full",
  "file_name_refused",
  "picture_in_use",
  "product_incomplete",
  "story_empty",
  "nothing_to_submit",
  "was_on_sale",
  "already_decided",
  "already_received",
  "proposal_waiting",
  "same_person",
  "decision_number_used",
  "evidence_missing",
  "change_refused",
  "table_unreadable",
  "table_columns",
  "table_too_long",
  "import_not_ready",
  "code_mistyped",
  "lot_number_used",
  "event_refused",
  "labels_refused",
  "inspection_refused",
  "visit_already_told",
  "too_many_requests",
  "route_closed",
  "unavailable",
] as const

export const ProblemCode = z.enum(PROBLEM_CODES)
export type ProblemCode = z.infer<typeof ProblemCode>

/**
 * Body of every error of the shop's own routes. `fields` names the faulty input by its path; `current` is what stands
 * now where somebody else was faster (`edited_meanwhile`, `visit_already_told`).
 */
export const Problem = z.object({
  code: ProblemCode,
  message: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
  current: z.unknown().optional(),
})
export type Problem = z.infer<typeof Problem>
