import type { Locale } from "@cho-ocop/contracts"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"

interface Props {
  locale: Locale
  legend: string
  hint?: string
  months: readonly number[]
  onChange: (months: number[]) => void
}

const YEAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** Months of the year to choose from. */
export function Months({ locale, legend, hint, months, onChange }: Props) {
  const texts = goodsTextsOf(locale).product
  const turn = (month: number) =>
    onChange(YEAR.filter((other) => (other === month ? !months.includes(month) : months.includes(other))))
  return (
    <fieldset className="months">
      <legend>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div>
        {YEAR.map((month) => (
          <button
            key={month}
            type="button"
            aria-label={texts.month(month)}
            aria-pressed={months.includes(month)}
            onClick={() => turn(month)}
          >
            {month}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
