import { SignIn } from "@cho-ocop/contracts"
import { formText } from "../forms/form-text.ts"
import { type FormView, FRESH, sendForm } from "../forms/form-view.ts"
import { readForm } from "../forms/read-form.ts"
import { pageAt, pathOf } from "../paths.ts"
import { seeOther } from "../privacy.ts"
import type { OwnVisit } from "../visit.ts"
import type { Door } from "./door.ts"
import type { HeldForm } from "./held-form.ts"

/** The sign-in's own fields, named so that they never meet those of a form that waits. */
export const SIGN_IN_FIELDS = ["sign_in_email", "sign_in_password"] as const

export interface SignInView extends FormView {
  email: string
  /** A form that waits until somebody is signed in again. */
  held: HeldForm | null
}

/** Shows the form, or signs in and leads on: to the page that was asked for, or with the form that waits. */
export async function visitSignIn(visit: OwnVisit, door: Door): Promise<SignInView | Response> {
  const { heldForm, locale } = visit.locals
  const typed = heldForm ? new Map(heldForm.fields) : await typedHere(visit.request)
  const [email, password] = SIGN_IN_FIELDS.map((field) => typed.get(field) ?? "")
  const held = heldForm ? withoutCredentials(heldForm) : null
  if (email === undefined || password === undefined || !typed.has("sign_in_email"))
    return { ...FRESH, email: "", held, status: held ? 401 : 200 }
  const sent = await sendForm(locale, SignIn, { email, password }, (body) =>
    door.signIn(visit, body, door.read(visit.cookies)),
  )
  if (!sent.ok) return { ...sent.view, problems: ownNames(sent.view.problems), email, held }
  door.keep(visit.cookies, sent.answer)
  // 307 has the browser send the very same form once more, now with its session.
  if (held)
    return new Response(null, {
      status: 307,
      headers: { location: held.action, "cache-control": "no-store" },
    })
  return seeOther(nextPath(visit.url, door) ?? pathOf(door.home, locale))
}

async function typedHere(request: Request): Promise<Map<string, string>> {
  if (request.method !== "POST") return new Map()
  const form = await readForm(request)
  return new Map([
    ["sign_in_email", formText(form, "sign_in_email")],
    ["sign_in_password", String(form.get("sign_in_password") ?? "")],
  ])
}

const ownNames = (problems: FormView["problems"]): FormView["problems"] =>
  Object.fromEntries(Object.entries(problems).map(([field, text]) => [`sign_in_${field}`, text]))

function withoutCredentials({ action, fields }: HeldForm): HeldForm {
  return { action, fields: fields.filter(([name]) => !SIGN_IN_FIELDS.some((field) => field === name)) }
}

/** Where to go on: only pages behind this door, whatever the address claims. */
function nextPath(url: URL, { opens }: Door): string | null {
  const asked = url.searchParams.get("next")
  const next = asked === null ? null : URL.parse(asked, url)
  if (next?.origin !== url.origin || !opens(pageAt(next.pathname))) return null
  return next.pathname + next.search
}
