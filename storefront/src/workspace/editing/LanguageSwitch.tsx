import type { Locale } from "@cho-ocop/contracts"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"

interface Props {
  locale: Locale
  shown: Locale
  onChange: (shown: Locale) => void
}

/** On a phone one language is written at a time; on a wide screen both stand side by side and this is hidden. */
export function LanguageSwitch({ locale, shown, onChange }: Props) {
  const texts = goodsTextsOf(locale).languages
  return (
    <fieldset className="language-switch">
      <legend className="visually-hidden">{texts.label}</legend>
      {(["vi", "en"] as const).map((language) => (
        <button
          key={language}
          type="button"
          aria-pressed={language === shown}
          onClick={() => onChange(language)}
        >
          {texts[language]}
        </button>
      ))}
    </fieldset>
  )
}
