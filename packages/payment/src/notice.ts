/** A request to the shop's notice route as it arrived. */
export interface NoticeRequest {
  method: string
  headers: Record<string, string | string[] | undefined>
  query: Record<string, string | string[] | undefined>
  body: unknown
  rawBody: string
}

/** What a gateway told of its own accord, after its signature was checked. */
export interface Notice {
  /** the same whenever the gateway repeats itself, different for anything else it tells */
  noticeKey: string
  /** as given to `beginPayment`; whether the shop knows it is for the shop to find out */
  reference: string
  /** đồng; whether it is the amount that was asked for is for the shop to compare */
  amount: number
  currency: "VND"
  /** null where no money moved */
  transactionId: string | null
  /** `under_review`: money was taken, but the gateway doubts or reverses it */
  outcome: "paid" | "canceled" | "expired" | "failed" | "under_review"
  /** ISO, UTC; null where the gateway does not say */
  occurredAt: string | null
  /** every signed field as it came */
  raw: Record<string, string | number | null>
}

/**
 * Why a request is no notice:
 * - `malformed`: not in the gateway's format;
 * - `signature_invalid`: not signed with our key, or altered since;
 * - `unknown_terminal`: signed with our key, but meant for another shop;
 * - `currency_wrong`: not in đồng.
 */
export type NoticeRefusal = "malformed" | "signature_invalid" | "unknown_terminal" | "currency_wrong"

export type NoticeReading = { notice: Notice } | { refusal: NoticeRefusal }

/**
 * What the shop made of a request to its notice route. `accepted`: it is stored, whatever it says;
 * `already_known`: it was stored before; `failed_internally`: it could not be stored, the gateway shall repeat it.
 */
export type NoticeVerdict =
  | "accepted"
  | "already_known"
  | "order_unknown"
  | "amount_wrong"
  | "failed_internally"
  | NoticeRefusal

/** The answer to a notice in the gateway's own protocol. */
export interface NoticeAnswer {
  status: number
  contentType: string
  body: string
}
