import type { MedusaRequest } from "@medusajs/framework/http"
import { shopperNetwork } from "../http/shopper-address.ts"
import { throttle, throttleSignIns } from "../http/throttle.ts"
import { throttleAccounts } from "../http/throttle-account.ts"
import type { AccountKind } from "./account-kind.ts"
import { hashOf } from "./mail-token.ts"

/** Judging a password may keep the server busy for a quarter of a second. */
const TRIES_PER_TOKEN = 5

const throttled = throttleAccounts()
const throttledSignIn = throttleSignIns()
const throttledToken = throttle(TRIES_PER_TOKEN)

/** Counts an attempt to get into an account, by its e-mail where one was given. Throws `too_many_requests`. */
export async function countAttempt(req: MedusaRequest, email?: string): Promise<void> {
  await throttled(shopperNetwork(req), email === undefined ? [] : [email])
}

/** Counts a try to sign in, also by the account alone, wherever it comes from. Throws `too_many_requests`. */
export async function countSignIn(req: MedusaRequest, kind: AccountKind, email: string): Promise<void> {
  await countAttempt(req, email)
  await throttledSignIn(`${kind} ${email.toLowerCase()}`)
}

/** Counts a try to set a password with the link of a letter: five a minute. Throws `too_many_requests`. */
export async function countTokenTry(token: string): Promise<void> {
  await throttledToken(hashOf(token))
}

/** What the browser says of itself; the storefront hands it on. */
export function deviceOf(req: MedusaRequest): string {
  return req.get("user-agent") ?? ""
}
