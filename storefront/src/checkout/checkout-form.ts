import { Checkout, type CheckoutInput, type Locale } from "@cho-ocop/contracts"
import { type FieldProblems, fieldProblems } from "../forms/field-problems.ts"
import { formText } from "../forms/form-text.ts"

/** In the order in which they stand on the page, which is the order of the summary of problems. */
export const CHECKOUT_FIELDS = [
  "name",
  "phone",
  "email",
  "province_code",
  "commune_code",
  "street",
  "note",
  "payment_method",
] as const

export type CheckoutField = (typeof CHECKOUT_FIELDS)[number]
export type CheckoutValues = Record<CheckoutField, string>
export type CheckoutProblems = FieldProblems<CheckoutField>

export const NO_VALUES: CheckoutValues = {
  name: "",
  phone: "",
  email: "",
  province_code: "",
  commune_code: "",
  street: "",
  note: "",
  payment_method: "cash_on_delivery",
}

export interface CheckoutForm {
  /** Without a script the communes of a province are asked for with a button of their own. */
  intent: "choose_province" | "place_order"
  values: CheckoutValues
  /** Đồng, as shown to the shopper when the form was made; `NaN` where it was tampered with. */
  expectedTotal: number
}

export function readCheckoutForm(form: FormData): CheckoutForm {
  const values = { ...NO_VALUES }
  for (const field of CHECKOUT_FIELDS) values[field] = formText(form, field)
  return {
    intent: formText(form, "intent") === "choose_province" ? "choose_province" : "place_order",
    values,
    expectedTotal: Number(formText(form, "expected_total") || Number.NaN),
  }
}

export type CheckedCheckout =
  | { ok: true; checkout: CheckoutInput }
  | { ok: false; problems: CheckoutProblems }

/** Checks the form as the backend will; a checked form is sent on as it was typed. */
export function checkCheckout({ values, expectedTotal }: CheckoutForm, locale: Locale): CheckedCheckout {
  const { email, note, payment_method, ...address } = values
  const checkout = { locale, email, note, payment_method, address, expected_total: expectedTotal }
  const checked = Checkout.safeParse(checkout)
  if (!checked.success)
    return { ok: false, problems: { ...fieldProblems(CHECKOUT_FIELDS, checked.error), ...missing(values) } }
  return { ok: true, checkout: { ...checkout, payment_method: checked.data.payment_method } }
}

const REQUIRED = ["name", "phone", "province_code", "commune_code", "street"] as const

/** An empty field is called missing, not malformed. */
function missing(values: CheckoutValues): CheckoutProblems {
  return Object.fromEntries(
    REQUIRED.filter((field) => values[field] === "").map((field) => [field, "required"]),
  )
}
