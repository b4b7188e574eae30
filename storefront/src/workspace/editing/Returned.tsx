import type { DraftState, Locale, ReviewNote } from "@cho-ocop/contracts"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"

/** The operator's message of a return, until something new is submitted. */
export function Returned({
  locale,
  state,
  review,
}: {
  locale: Locale
  state: DraftState
  review: ReviewNote | null
}) {
  if (review?.state !== "returned" || state === "unchanged") return null
  const title = goodsTextsOf(locale).product.returnedTitle
  return (
    <section className="notice returned" aria-label={title}>
      <h2>{title}</h2>
      <p>{review.message}</p>
    </section>
  )
}
