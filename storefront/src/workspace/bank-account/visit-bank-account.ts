import { ProposeBankAccount, type WorkspaceBankAccount } from "@cho-ocop/contracts"
import { isProblem } from "../../backend/backend-error.ts"
import { findBankAccount, proposeBankAccount, takeBackProposal } from "../../backend/vendor-bank-account.ts"
import { formText } from "../../forms/form-text.ts"
import { type FormView, FRESH, sendForm, viewOfProblem } from "../../forms/form-view.ts"
import { readForm } from "../../forms/read-form.ts"
import { faultText } from "../../i18n/workspace.ts"
import { pathOf } from "../../paths.ts"
import { seeOther } from "../../privacy.ts"
import type { OwnVisit } from "../../visit.ts"
import { sessionOf } from "../session.ts"

export interface BankAccountView extends FormView, WorkspaceBankAccount {
  /** What was typed; the password is not given back. */
  given: { bank_bin: string; account_number: string; holder: string }
}

/** Shows where sales are paid out, or carries out one change: `propose`, `take_back`. */
export async function visitBankAccount(visit: OwnVisit): Promise<BankAccountView | Response> {
  const { token } = sessionOf(visit.locals)
  const form = visit.request.method === "POST" ? await readForm(visit.request) : null
  const refused = form && (await carryOut(visit, token, form))
  const done = form && formText(form, "intent") === "take_back" ? "taken_back" : "proposed"
  if (form && !refused) return seeOther(`${pathOf("workspace/bank-account", visit.locals.locale)}?${done}`)
  return { ...(refused ?? FRESH), ...(await findBankAccount(token)), given: givenIn(form ?? new FormData()) }
}

async function carryOut(visit: OwnVisit, token: string, form: FormData): Promise<FormView | null> {
  if (formText(form, "intent") === "propose") return propose(visit, token, form)
  try {
    await takeBackProposal(token, formText(form, "id"))
    return null
  } catch (error) {
    return viewOfProblem(visit.locals.locale, error)
  }
}

async function propose(visit: OwnVisit, token: string, form: FormData): Promise<FormView | null> {
  const { locale } = visit.locals
  const given = { ...givenIn(form), password: String(form.get("password") ?? "") }
  let isWrong = false
  const sent = await sendForm(locale, ProposeBankAccount, given, async (body) => {
    try {
      await proposeBankAccount(token, visit, body)
    } catch (error) {
      isWrong = isProblem(error, "wrong_login")
      throw error
    }
  })
  if (sent.ok) return null
  if (!isWrong) return sent.view
  return { status: 422, problems: { password: faultText(locale, "password_wrong") }, obstacle: null }
}

function givenIn(form: FormData): BankAccountView["given"] {
  return {
    bank_bin: formText(form, "bank_bin"),
    account_number: formText(form, "account_number"),
    holder: formText(form, "holder"),
  }
}
