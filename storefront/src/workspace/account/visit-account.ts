import { AccountChange, Locale, type Session } from "@cho-ocop/contracts"
import {
  changeAccount,
  changePassword,
  endOtherSessions,
  listSessions,
} from "../../backend/vendor-account.ts"
import { formText } from "../../forms/form-text.ts"
import { type FormView, FRESH, sendForm } from "../../forms/form-view.ts"
import { readForm } from "../../forms/read-form.ts"
import { pathOf } from "../../paths.ts"
import { seeOther } from "../../privacy.ts"
import { changeOwnPassword } from "../../sign-in/change-password.ts"
import type { OwnVisit } from "../../visit.ts"
import { keepSession, sessionOf } from "../session.ts"

export interface AccountView extends FormView {
  name: string
  sessions: Session[]
}

/** Shows one's own account, or carries out one change: `you`, `password`, `end_others`. */
export async function visitAccount(visit: OwnVisit): Promise<AccountView | Response> {
  const { locale } = visit.locals
  const { token, account } = sessionOf(visit.locals)
  const form = visit.request.method === "POST" ? await readForm(visit.request) : null
  const intent = form && formText(form, "intent")
  const refused = form && (await carryOut(visit, token, form))
  if (intent && !refused) return seeOther(`${pathOf("workspace/account", locale)}?${intent}`)
  const { sessions } = await listSessions(token)
  return {
    ...(refused ?? FRESH),
    name: form?.has("name") ? formText(form, "name") : account.name,
    sessions,
  }
}

async function carryOut(visit: OwnVisit, token: string, form: FormData): Promise<FormView | null> {
  const { locale } = visit.locals
  switch (formText(form, "intent")) {
    case "you": {
      const given = {
        name: formText(form, "name"),
        locale: Locale.catch(locale).parse(formText(form, "locale")),
      }
      const sent = await sendForm(locale, AccountChange, given, (body) => changeAccount(token, body))
      return sent.ok ? null : sent.view
    }
    case "password":
      return changeOwnPassword(visit, form, {
        change: (body) => changePassword(token, visit, body),
        keep: keepSession,
      })
    case "end_others":
      await endOtherSessions(token)
      return null
    default:
      return null
  }
}
