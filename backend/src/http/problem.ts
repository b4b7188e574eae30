import type { Problem, ProblemCode } from "@cho-ocop/contracts"
import type { ZodError } from "zod"

const STATUS: Record<ProblemCode, number> = {
  bad_request: 400,
  quantity_invalid: 400,
  not_found: 404,
  cart_not_found: 404,
  variant_not_found: 404,
  order_not_found: 404,
  route_closed: 404,
  not_possible_now: 409,
  amount_differs: 422,
  refund_too_high: 422,
  paid_out: 409,
  refund_failed: 502,
  cart_empty: 409,
  cart_completed: 409,
  out_of_stock: 409,
  total_changed: 409,
  delivery_not_offered: 409,
  payment_not_offered: 409,
  promotion_unknown: 404,
  promotion_expired: 409,
  promotion_not_for_goods: 409,
  promotion_used_up: 409,
  promotions_full: 409,
  not_sold_now: 409,
  goods_not_sold: 409,
  dearer: 422,
  nothing_left: 409,
  registration_closed: 409,
  registration_incomplete: 409,
  already_claimed: 409,
  file_too_large: 413,
  file_type_refused: 415,
  signed_out: 401,
  wrong_login: 401,
  forbidden: 403,
  not_yet_approved: 409,
  edited_meanwhile: 409,
  token_used: 409,
  token_expired: 409,
  already_member: 409,
  last_owner: 409,
  last_operator: 409,
  addresses_full: 409,
  file_name_refused: 400,
  picture_in_use: 409,
  product_incomplete: 422,
  story_empty: 422,
  nothing_to_submit: 409,
  was_on_sale: 409,
  already_decided: 409,
  already_received: 409,
  proposal_waiting: 409,
  same_person: 409,
  decision_number_used: 409,
  product_code_used: 409,
  evidence_missing: 409,
  change_refused: 409,
  table_unreadable: 415,
  table_columns: 422,
  table_too_long: 422,
  import_not_ready: 409,
  code_mistyped: 400,
  lot_number_used: 409,
  event_refused: 409,
  labels_refused: 409,
  inspection_refused: 409,
  visit_already_told: 409,
  other_officer: 409,
  lot_recalled: 409,
  lot_needed: 409,
  too_many_requests: 429,
  unavailable: 503,
}

/** An answer other than success, told to the caller as a `Problem`. */
export class ProblemError extends Error {
  readonly code: ProblemCode
  readonly fields: Problem["fields"]
  readonly current: Problem["current"]

  constructor(
    code: ProblemCode,
    message: string,
    fields?: Problem["fields"],
    { current }: Pick<Problem, "current"> = {},
  ) {
    super(message)
    this.name = "ProblemError"
    this.code = code
    this.fields = fields
    this.current = current
  }
}

/** A workflow hands on a copy of the error that a step threw, so its name decides, not its class. */
export function isProblemError(error: unknown): error is ProblemError {
  return typeof error === "object" && error !== null && Reflect.get(error, "name") === "ProblemError"
}

/** HTTP status of a problem. */
export function statusOf(code: ProblemCode): number {
  return STATUS[code]
}

/** Body of the answer. */
export function problemOf({ code, message, fields, current }: ProblemError): Problem {
  return { code, message, ...(fields ? { fields } : {}), ...(current === undefined ? {} : { current }) }
}

/** Faulty input: each fault under the path of its field. */
export function badRequest(error: ZodError): ProblemError {
  const fields = Object.fromEntries(
    error.issues.flatMap((issue) => {
      const paths =
        issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
      return paths.map((path) => [path.join("."), issue.message])
    }),
  )
  return new ProblemError("bad_request", "The request has faulty input.", fields)
}
