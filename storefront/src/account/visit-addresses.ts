import type { CustomerAddress, CustomerAddresses } from "@cho-ocop/contracts"
import { BackendProblem } from "../backend/backend-error.ts"
import { addAddress, changeAddress, listAddresses, removeAddress } from "../backend/customer-account.ts"
import { formText } from "../forms/form-text.ts"
import { readForm } from "../forms/read-form.ts"
import { problemText } from "../i18n/problems.ts"
import { pathOf } from "../paths.ts"
import { seeOther } from "../privacy.ts"
import type { OwnVisit } from "../visit.ts"
import { checkAddress, readAddressForm } from "./address-form.ts"
import { customerOf } from "./session.ts"

export interface AddressesView {
  status: number
  addresses: CustomerAddress[]
  obstacle: string | null
}

/** What the list of addresses can do at once: `keep` one of an order, make one the `default`, `remove` one. */
const DEEDS = ["keep", "default", "remove"] as const
type Deed = (typeof DEEDS)[number]

/** Shows the addresses, or carries out one change and leads back to them. */
export async function visitAddresses(visit: OwnVisit): Promise<AddressesView | Response> {
  const { locale } = visit.locals
  const { token } = customerOf(visit.locals)
  const form = visit.request.method === "POST" ? await readForm(visit.request) : null
  const deed = form && DEEDS.find((one) => one === formText(form, "intent"))
  try {
    if (form && deed && (await carryOut(token, deed, form))) {
      return seeOther(`${pathOf("account/addresses", locale)}?${deed}`)
    }
    return { status: 200, ...(await listAddresses(token)), obstacle: null }
  } catch (error) {
    if (!form || !(error instanceof BackendProblem)) throw error
    const obstacle = problemText(locale, error.problem.code)
    return { status: error.status, ...(await listAddresses(token)), obstacle }
  }
}

async function carryOut(token: string, deed: Deed, form: FormData): Promise<CustomerAddresses | null> {
  const id = formText(form, "address_id")
  if (deed === "remove") return removeAddress(token, id)
  if (deed === "keep") {
    const checked = checkAddress(readAddressForm(form))
    return checked.ok ? addAddress(token, checked.given) : null
  }
  const kept = (await listAddresses(token)).addresses.find((one) => one.id === id)
  return kept ? changeAddress(token, id, { address: kept.address, is_default: true }) : null
}
