import { CustomerChange, InvoiceRecipient, Locale, type Session } from "@cho-ocop/contracts"
import {
  changeCustomer,
  changeCustomerPassword,
  endOtherCustomerSessions,
  listCustomerSessions,
} from "../backend/customer-account.ts"
import { formText } from "../forms/form-text.ts"
import { type FormView, FRESH, sendForm } from "../forms/form-view.ts"
import { readForm } from "../forms/read-form.ts"
import { pathOf } from "../paths.ts"
import { seeOther } from "../privacy.ts"
import { changeOwnPassword } from "../sign-in/change-password.ts"
import type { OwnVisit } from "../visit.ts"
import { customerOf, keepCustomer } from "./session.ts"

export const INVOICE_FIELDS = ["company", "tax_code", "company_address", "invoice_email"] as const
type InvoiceValues = Record<(typeof INVOICE_FIELDS)[number], string>

export interface SettingsView extends FormView {
  invoice: InvoiceValues
  sessions: Session[]
}

const NO_INVOICE: InvoiceValues = { company: "", tax_code: "", company_address: "", invoice_email: "" }

/**
 * Shows the settings of an account, or carries out one change: `language`, `invoice`, `forget_invoice`, `password`,
 * `end_others`.
 */
export async function visitSettings(visit: OwnVisit): Promise<SettingsView | Response> {
  const { locale } = visit.locals
  const { token, customer } = customerOf(visit.locals)
  const form = visit.request.method === "POST" ? await readForm(visit.request) : null
  const intent = form && formText(form, "intent")
  const refused = form && (await carryOut(visit, token, form))
  if (intent && !refused)
    return seeOther(`${pathOf("account/settings", locale)}?${encodeURIComponent(intent)}`)
  const { sessions } = await listCustomerSessions(token)
  const invoice = form && intent === "invoice" ? typedInvoice(form) : (customer.invoice ?? NO_INVOICE)
  return { ...(refused ?? FRESH), invoice, sessions }
}

async function carryOut(visit: OwnVisit, token: string, form: FormData): Promise<FormView | null> {
  const { locale } = visit.locals
  switch (formText(form, "intent")) {
    case "language": {
      const chosen = { locale: Locale.catch(locale).parse(formText(form, "locale")) }
      const sent = await sendForm(locale, CustomerChange, chosen, (body) => changeCustomer(token, body))
      return sent.ok ? null : sent.view
    }
    case "invoice": {
      const sent = await sendForm(locale, InvoiceRecipient, typedInvoice(form), (invoice) =>
        changeCustomer(token, { invoice }),
      )
      return sent.ok ? null : sent.view
    }
    case "forget_invoice":
      await changeCustomer(token, { invoice: null })
      return null
    case "password":
      return changeOwnPassword(visit, form, {
        change: (body) => changeCustomerPassword(token, visit, body),
        keep: keepCustomer,
      })
    case "end_others":
      await endOtherCustomerSessions(token)
      return null
    default:
      return null
  }
}

function typedInvoice(form: FormData): InvoiceValues {
  const values = { ...NO_INVOICE }
  for (const field of INVOICE_FIELDS) values[field] = formText(form, field)
  return values
}
