import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { callerNetwork } from "./caller-address.ts"
import { throttleSignIns } from "./throttle.ts"
import { throttleAccounts } from "./throttle-account.ts"

const throttled = throttleAccounts()
const throttledSignIn = throttleSignIns()

const name = z.string().optional().catch(undefined)
const Account = z.object({ email: name, identifier: name })

/**
 * Few attempts a minute for an account of the admin, and few an hour from all addresses together: logins,
 * registrations, password resets.
 * With any method: Medusa takes a login by GET too.
 */
export async function throttleLogin(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { data: account } = Account.safeParse(req.body)
  const names = [account?.email, account?.identifier].filter((given) => given !== undefined)
  if (names.length > 0) await throttled(callerNetwork(req), names)
  for (const name of names) await throttledSignIn(name.toLowerCase())
  next()
}
