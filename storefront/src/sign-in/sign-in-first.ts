import type { APIContext } from "astro"
import { pathOf } from "../paths.ts"
import { seeOther } from "../privacy.ts"
import type { Door } from "./door.ts"
import { holdForm } from "./held-form.ts"

/** Leads to where one signs in, and from there back; a form that was sent waits there and is sent on. */
export async function signInFirst(
  context: APIContext,
  { entrance }: Pick<Door, "entrance">,
): Promise<Response> {
  const { url, locals, request } = context
  const signIn = new URL(pathOf(entrance, locals.locale), url)
  if (request.method !== "POST") {
    signIn.searchParams.set("next", url.pathname + url.search)
    return seeOther(signIn.pathname + signIn.search)
  }
  locals.heldForm = await holdForm(context)?.()
  return context.rewrite(new Request(signIn, { headers: request.headers }))
}
