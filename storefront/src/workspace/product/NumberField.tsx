import type { Locale } from "@cho-ocop/contracts"
import { Field } from "../editing/Field.tsx"

interface Props {
  locale: Locale
  label: string
  value: number | null
  onChange: (value: number | null) => void
  unit?: string
  problem?: string | undefined
  id?: string
}

const DIGITS_MAX = 10

/** A whole number; points and spaces between its digits are let go, and it is told as people read it. */
export function NumberField({ locale, value, onChange, unit, ...field }: Props) {
  const told = value === null || value < 1000 ? undefined : new Intl.NumberFormat(locale).format(value)
  return (
    <Field
      {...field}
      inputMode="numeric"
      hint={told && unit ? `${told} ${unit}` : told}
      value={value === null ? "" : String(value)}
      onChange={(typed) => {
        const digits = typed.replaceAll(/\D/g, "").slice(0, DIGITS_MAX)
        onChange(digits === "" ? null : Number(digits))
      }}
    />
  )
}
