import type { DraftState, Locale, SaleState } from "@cho-ocop/contracts"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"

interface Props {
  locale: Locale
  sale: SaleState
  state: DraftState
}

const SALE_TONES = { not_yet: "plain", on_sale: "good", withdrawn: "plain", taken_down: "warning" } as const
const STATE_TONES = { edited: "plain", in_review: "waiting", returned: "warning" } as const

/** Whether a product is on sale, and how what was written of it since stands. */
export function SaleBadges({ locale, sale, state }: Props) {
  const texts = goodsTextsOf(locale)
  return (
    <span className="sale-badges">
      <span className={`status-badge ${SALE_TONES[sale]}`}>{texts.sales[sale]}</span>
      {state !== "unchanged" && (
        <span className={`status-badge ${STATE_TONES[state]}`}>{texts.draftStates[state]}</span>
      )}
    </span>
  )
}
