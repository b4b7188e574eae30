import type { Locale, WrittenText } from "@cho-ocop/contracts"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"
import { Field } from "./Field.tsx"

interface Props {
  locale: Locale
  label: string
  value: WrittenText
  onChange: (value: WrittenText) => void
  maxLength: number
  hint?: string
  rows?: number
  problems?: { vi?: string | undefined; en?: string | undefined }
  id?: string
}

/** The same text in Vietnamese and in English, side by side where there is room. */
export function TwoLanguages({ locale, label, value, onChange, hint, problems, id, ...field }: Props) {
  const texts = goodsTextsOf(locale).languages
  return (
    <div className="two-languages">
      <div className="in-vi">
        <Field
          {...field}
          {...(id ? { id: `${id}.vi` } : {})}
          label={texts.inVi(label)}
          hint={hint}
          lang="vi"
          value={value.vi}
          problem={problems?.vi}
          onChange={(vi) => onChange({ ...value, vi })}
        />
      </div>
      <div className="in-en">
        <Field
          {...field}
          {...(id ? { id: `${id}.en` } : {})}
          label={texts.inEn(label)}
          hint={hint && texts.enOptional}
          lang="en"
          value={value.en}
          problem={problems?.en}
          onChange={(en) => onChange({ ...value, en })}
        />
      </div>
    </div>
  )
}
