import type { CustomerAddress } from "@cho-ocop/contracts"
import { BackendProblem } from "../backend/backend-error.ts"
import { addAddress, changeAddress, listAddresses } from "../backend/customer-account.ts"
import type { FieldProblems } from "../forms/field-problems.ts"
import { formText } from "../forms/form-text.ts"
import { readForm } from "../forms/read-form.ts"
import { problemText } from "../i18n/problems.ts"
import { pathOf } from "../paths.ts"
import { seeOther } from "../privacy.ts"
import type { OwnVisit } from "../visit.ts"
import {
  type AddressField,
  type AddressForm,
  checkAddress,
  NO_ADDRESS,
  readAddressForm,
} from "./address-form.ts"
import { customerOf } from "./session.ts"
import { typedAddress } from "./typed-address.ts"

export interface AddressView extends AddressForm {
  status: number
  /** The kept address that is edited; null for a new one. */
  kept: CustomerAddress | null
  problems: FieldProblems<AddressField>
  /** What stands in the way where no field is to blame. */
  obstacle: string | null
}

/** The form for one address, new where `id` is null; saved, it leads back to the list. Null where there is none such. */
export async function visitAddress(
  visit: OwnVisit,
  id: string | null,
): Promise<AddressView | Response | null> {
  const { token } = customerOf(visit.locals)
  const kept =
    id === null ? null : ((await listAddresses(token)).addresses.find((one) => one.id === id) ?? null)
  if (id !== null && !kept) return null
  const form = visit.request.method === "POST" ? await readForm(visit.request) : null
  const typed = form ? readAddressForm(form) : startingWith(kept)
  const view = { ...typed, kept, status: 200, problems: {}, obstacle: null }
  if (!form || formText(form, "intent") === "choose_province") return view
  const checked = checkAddress(typed)
  if (!checked.ok) return { ...view, status: 422, problems: checked.problems }
  try {
    await (id === null ? addAddress(token, checked.given) : changeAddress(token, id, checked.given))
    return seeOther(`${pathOf("account/addresses", visit.locals.locale)}?saved`)
  } catch (error) {
    if (!(error instanceof BackendProblem)) throw error
    const obstacle = problemText(visit.locals.locale, error.problem.code)
    return { ...view, status: error.status, obstacle }
  }
}

function startingWith(kept: CustomerAddress | null): AddressForm {
  return { values: kept ? typedAddress(kept) : NO_ADDRESS, is_default: kept?.is_default ?? false }
}
