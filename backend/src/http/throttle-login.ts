import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { callerNetwork } from "./caller-address.ts"
import { throttleAccounts } from "./throttle-account.ts"

const throttled = throttleAccounts()

const name = z.string().optional().catch(undefined)
const Account = z.object({ email: name, identifier: name })

/**
 * Few attempts a minute for an account of the admin: logins, registrations, password resets.
 * With any method: Medusa takes a login by GET too.
 */
export async function throttleLogin(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { data: account } = Account.safeParse(req.body)
  const names = [account?.email, account?.identifier].filter((given) => given !== undefined)
  if (names.length > 0) await throttled(callerNetwork(req), names)
  next()
}
