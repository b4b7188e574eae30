import { Checkout, type CheckoutInput, Deliveries, type Locale } from "@cho-ocop/contracts"
import { type FieldProblems, fieldProblems } from "../forms/field-problems.ts"
import { formText } from "../forms/form-text.ts"
import { readSeenAmounts, type SeenAmounts } from "./changed-amounts.ts"

/** In the order in which they stand on the page, which is the order of the summary of problems. */
export const CHECKOUT_FIELDS = [
  "name",
  "phone",
  "email",
  "province_code",
  "commune_code",
  "street",
  "note",
  "company",
  "tax_code",
  "company_address",
  "invoice_email",
  "payment_method",
] as const

export type CheckoutField = (typeof CHECKOUT_FIELDS)[number]
/** What stands in the fields; `commune_typed` are the words for a commune, of use only where they named none. */
export type CheckoutValues = Record<CheckoutField | "commune_typed", string>
export type CheckoutProblems = FieldProblems<CheckoutField>

export const NO_VALUES: CheckoutValues = {
  name: "",
  phone: "",
  email: "",
  province_code: "",
  commune_code: "",
  commune_typed: "",
  street: "",
  note: "",
  payment_method: "cash_on_delivery",
  company: "",
  tax_code: "",
  company_address: "",
  invoice_email: "",
}

const INTENTS = ["choose_province", "update_fees", "use_address", "use_invoice", "place_order"] as const
type Intent = (typeof INTENTS)[number]

export interface CheckoutForm {
  /** Without a script, communes and fees are asked for with buttons of their own; so are kept details at any time. */
  intent: Intent
  values: CheckoutValues
  /** Id of the kept address that is to be filled in; empty where there are none to choose from. */
  keptAddress: string
  deliveries: Deliveries
  /** Đồng, as shown to the shopper when the form was made; `NaN` where it was tampered with. */
  expectedTotal: number
  seen: SeenAmounts
}

/** Name of the field that holds how this vendor's parcel is to be delivered. */
export const deliveryField = (vendorHandle: string) => `${DELIVERY}${vendorHandle}`
const DELIVERY = "delivery."

export function readCheckoutForm(form: FormData): CheckoutForm {
  const values = { ...NO_VALUES }
  for (const field of [...CHECKOUT_FIELDS, "commune_typed"] as const) values[field] = formText(form, field)
  return {
    intent: intentOf(formText(form, "intent")),
    values,
    keptAddress: formText(form, "kept_address"),
    deliveries: readDeliveries(form),
    expectedTotal: Number(formText(form, "expected_total") || Number.NaN),
    seen: readSeenAmounts(form),
  }
}

function intentOf(typed: string): Intent {
  return INTENTS.find((intent) => intent === typed) ?? "place_order"
}

/** None where the form was tampered with: the page then shows what is chosen instead. */
function readDeliveries(form: FormData): Deliveries {
  const fields = [...form.keys()].filter((name) => name.startsWith(DELIVERY))
  const typed = fields.map((name) => [name.slice(DELIVERY.length), formText(form, name)])
  return Deliveries.safeParse(Object.fromEntries(typed)).data ?? {}
}

export type CheckedCheckout =
  | { ok: true; checkout: CheckoutInput }
  | { ok: false; problems: CheckoutProblems }

/** Checks the form as the backend will; a checked form is sent on as it was typed. */
export function checkCheckout(
  { values, deliveries, expectedTotal }: Pick<CheckoutForm, "values" | "deliveries" | "expectedTotal">,
  locale: Locale,
): CheckedCheckout {
  const { name, phone, province_code, commune_code, street, email, note, payment_method } = values
  const { company, tax_code, company_address, invoice_email } = values
  const address = { name, phone, province_code, commune_code, street }
  const invoice = { company, tax_code, company_address, invoice_email }
  const checkout = {
    locale,
    email,
    note,
    payment_method,
    address,
    deliveries,
    ...(isWanted(invoice) && { invoice }),
    expected_total: expectedTotal,
  }
  const checked = Checkout.safeParse(checkout)
  if (!checked.success)
    return { ok: false, problems: { ...fieldProblems(CHECKOUT_FIELDS, checked.error), ...missing(values) } }
  return { ok: true, checkout: { ...checkout, payment_method: checked.data.payment_method } }
}

const REQUIRED = ["name", "phone", "province_code", "commune_code", "street"] as const

const OF_INVOICE = ["company", "tax_code", "company_address", "invoice_email"] as const

/** An empty field is called missing, not malformed. */
function missing(values: CheckoutValues): CheckoutProblems {
  const required = OF_INVOICE.some((field) => values[field] !== "") ? [...REQUIRED, ...OF_INVOICE] : REQUIRED
  return Object.fromEntries(
    required.filter((field) => values[field] === "").map((field) => [field, "required"]),
  )
}

/** Whoever begins to fill in an invoice wants one. */
function isWanted(invoice: Record<(typeof OF_INVOICE)[number], string>): boolean {
  return Object.values(invoice).some((typed) => typed !== "")
}
