import type { Account } from "@cho-ocop/contracts"
import type { APIContext } from "astro"
import { isProblem } from "../backend/backend-error.ts"
import { findAccount } from "../backend/vendor-account.ts"
import { pageAt, pathOf } from "../paths.ts"
import { seeOther } from "../privacy.ts"
import { signInFirst } from "../sign-in/sign-in-first.ts"
import { detour, isOpen } from "./access.ts"
import { WORKSPACE_DOOR } from "./door.ts"
import type { WorkspacePage } from "./patterns.ts"
import { forgetSession, readToken } from "./session.ts"

/**
 * Opens the workspace's pages to those whose they are. Others sign in first and are led back; a form that comes after
 * the session has ended waits on the sign-in page and is sent on from there.
 * Throws `BackendUnavailable` where nobody can say who this is.
 */
export async function guardWorkspace(context: APIContext): Promise<Response | null> {
  const page = pageAt(context.url.pathname)
  if (!isWorkspace(page) || isOpen(page)) return null
  const { locale } = context.locals
  const session = await sessionHere(context)
  if (!session) return signInFirst(context, WORKSPACE_DOOR)
  const instead = detour(page, session.account)
  if (instead) return seeOther(pathOf(instead, locale))
  context.locals.workspace = session
  return null
}

const isWorkspace = (page: string | undefined): page is WorkspacePage =>
  page?.startsWith("workspace/") === true

async function sessionHere({ cookies }: APIContext): Promise<{ token: string; account: Account } | null> {
  const token = readToken(cookies)
  if (!token) return null
  try {
    return { token, account: await findAccount(token) }
  } catch (error) {
    if (!isProblem(error, "signed_out", "forbidden")) throw error
    forgetSession(cookies)
    return null
  }
}
