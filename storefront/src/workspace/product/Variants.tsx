import type { Locale } from "@cho-ocop/contracts"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"
import { TwoLanguages } from "../editing/TwoLanguages.tsx"
import { NumberField } from "./NumberField.tsx"
import { type EditedVariant, emptyVariant } from "./product-document.ts"

interface Props {
  locale: Locale
  variants: EditedVariant[]
  onChange: (variants: EditedVariant[]) => void
  /** Ids of variants on sale. */
  live: readonly string[]
  stockPath: string
  problemOf: (path: string) => string | undefined
}

const TITLE_MAX = 80
const VARIANTS_MAX = 20

/** The packings of a product with weight, price and stock. */
export function Variants({ locale, variants, onChange, live, stockPath, problemOf }: Props) {
  const texts = goodsTextsOf(locale).product
  const edit = (key: string, change: Partial<EditedVariant>) =>
    onChange(variants.map((variant) => (variant.key === key ? { ...variant, ...change } : variant)))
  return (
    <>
      {variants.map(({ key, id, title, weight, price, stock }, index) => {
        const isLive = id !== null && live.includes(id)
        const path = `variants.${index}`
        return (
          <fieldset key={key} className="variant">
            <legend>{texts.variant(index + 1)}</legend>
            <TwoLanguages
              locale={locale}
              id={`${path}.title`}
              label={texts.variantTitle}
              value={title}
              maxLength={TITLE_MAX}
              problems={{ vi: problemOf(`${path}.title.vi`) }}
              onChange={(title) => edit(key, { title })}
            />
            <div className="figures">
              <NumberField
                locale={locale}
                id={`${path}.weight`}
                label={texts.weight}
                unit="g"
                value={weight}
                problem={problemOf(`${path}.weight`)}
                onChange={(weight) => edit(key, { weight })}
              />
              {!isLive && (
                <>
                  <NumberField
                    locale={locale}
                    id={`${path}.price`}
                    label={texts.price}
                    unit="₫"
                    value={price}
                    problem={problemOf(`${path}.price`)}
                    onChange={(price) => edit(key, { price })}
                  />
                  <NumberField
                    locale={locale}
                    id={`${path}.stock`}
                    label={texts.stock}
                    value={stock}
                    problem={problemOf(`${path}.stock`)}
                    onChange={(stock) => edit(key, { stock })}
                  />
                </>
              )}
            </div>
            {isLive && (
              <p className="hint">
                {texts.live} <a href={stockPath}>{texts.changeFigures}</a>
              </p>
            )}
            {variants.length > 1 && (
              <button
                type="button"
                className="button quiet"
                onClick={() => onChange(variants.filter((variant) => variant.key !== key))}
              >
                {texts.removeVariant(index + 1)}
              </button>
            )}
          </fieldset>
        )
      })}
      {problemOf("variants") && <p className="problem">{problemOf("variants")}</p>}
      {variants.length < VARIANTS_MAX && (
        <button
          type="button"
          id="variants"
          className="button quiet"
          onClick={() => onChange([...variants, emptyVariant()])}
        >
          {texts.addVariant}
        </button>
      )}
    </>
  )
}
