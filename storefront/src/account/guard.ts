import type { APIContext } from "astro"
import { type Page, pageAt } from "../paths.ts"
import { signInFirst } from "../sign-in/sign-in-first.ts"
import { ACCOUNT_DOOR } from "./door.ts"
import { findCustomerSession } from "./session.ts"

const OPEN: readonly Page[] = [
  "account/sign-in",
  "account/sign-up",
  "account/confirm",
  "account/sign-out",
  "account/forgotten-password",
  "account/new-password",
]

/**
 * Opens the pages of an account to its shopper. Others sign in first and are led back.
 * Throws `BackendUnavailable` where nobody can say who this is.
 */
export async function guardAccount(context: APIContext): Promise<Response | null> {
  const page = pageAt(context.url.pathname)
  if (!page || !/^account\b/.test(page) || OPEN.includes(page)) return null
  const session = await findCustomerSession(context.cookies)
  if (!session) return signInFirst(context, ACCOUNT_DOOR)
  context.locals.customer = session
  return null
}
