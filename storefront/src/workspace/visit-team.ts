import { Invite, RoleChange, type Team, VendorRole } from "@cho-ocop/contracts"
import { changeRole, findTeam, invite, removeMember, takeBackInvitation } from "../backend/vendor-team.ts"
import { formText } from "../forms/form-text.ts"
import { type FormView, FRESH, sendForm, viewOfProblem } from "../forms/form-view.ts"
import { readForm } from "../forms/read-form.ts"
import { pathOf } from "../paths.ts"
import { seeOther } from "../privacy.ts"
import type { OwnVisit } from "../visit.ts"
import { sessionOf } from "./session.ts"

export interface TeamView extends FormView {
  team: Team
  email: string
  role: string
}

/** Shows who works here, or carries out one change: `invite`, `change_role`, `remove`, `take_back`. */
export async function visitTeam(visit: OwnVisit): Promise<TeamView | Response> {
  const { locale } = visit.locals
  const { token } = sessionOf(visit.locals)
  if (visit.request.method !== "POST")
    return { ...FRESH, team: await findTeam(token), email: "", role: "packer" }
  const form = await readForm(visit.request)
  const refused = await carryOut(visit, token, form)
  const done = formText(form, "intent") === "invite" ? "invited" : "saved"
  if (!refused) return seeOther(`${pathOf("workspace/team", locale)}?${done}`)
  return {
    ...refused,
    team: await findTeam(token),
    email: formText(form, "email"),
    role: formText(form, "role"),
  }
}

async function carryOut(visit: OwnVisit, token: string, form: FormData): Promise<FormView | null> {
  const { locale } = visit.locals
  const id = formText(form, "id")
  const role = VendorRole.catch("packer").parse(formText(form, "role"))
  try {
    switch (formText(form, "intent")) {
      case "invite": {
        const given = { email: formText(form, "email"), role, locale }
        const sent = await sendForm(locale, Invite, given, (body) => invite(token, visit, body))
        return sent.ok ? null : sent.view
      }
      case "change_role": {
        const sent = await sendForm(locale, RoleChange, { role }, (body) => changeRole(token, id, body))
        return sent.ok ? null : sent.view
      }
      case "remove":
        await removeMember(token, id)
        return null
      case "take_back":
        await takeBackInvitation(token, id)
        return null
      default:
        return null
    }
  } catch (error) {
    return viewOfProblem(locale, error)
  }
}
