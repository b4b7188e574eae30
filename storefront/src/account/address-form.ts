import { Address, type NewCustomerAddress } from "@cho-ocop/contracts"
import type { z } from "zod"
import { type FieldProblems, fieldProblems } from "../forms/field-problems.ts"
import { formText } from "../forms/form-text.ts"

/** In the order in which they stand on the page. */
export const ADDRESS_FIELDS = ["name", "phone", "province_code", "commune_code", "street"] as const

export type AddressField = (typeof ADDRESS_FIELDS)[number]
export type AddressValues = Record<AddressField, string>

export const NO_ADDRESS: AddressValues = {
  name: "",
  phone: "",
  province_code: "",
  commune_code: "",
  street: "",
}

/** What is typed of an address, and whether it is to be the default. */
export interface AddressForm {
  values: AddressValues
  is_default: boolean
}

export function readAddressForm(form: FormData): AddressForm {
  const values = { ...NO_ADDRESS }
  for (const field of ADDRESS_FIELDS) values[field] = formText(form, field)
  return { values, is_default: form.has("is_default") }
}

type Checked =
  | { ok: true; given: z.input<typeof NewCustomerAddress> }
  | { ok: false; problems: FieldProblems<AddressField> }

/** Checks the form as the backend will; an empty field is called missing, not malformed. */
export function checkAddress({ values, is_default }: AddressForm): Checked {
  const checked = Address.safeParse(values)
  if (checked.success) return { ok: true, given: { address: values, is_default } }
  const missing = ADDRESS_FIELDS.filter((field) => values[field] === "")
  return {
    ok: false,
    problems: {
      ...fieldProblems(ADDRESS_FIELDS, checked.error),
      ...Object.fromEntries(missing.map((field) => [field, "required" as const])),
    },
  }
}
