import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { throttle } from "./throttle.ts"

const TRIES_PER_ACCOUNT = 5
const TRIES_PER_ADDRESS = 30
const throttledAccount = throttle(TRIES_PER_ACCOUNT)
const throttledAddress = throttle(TRIES_PER_ADDRESS)

const name = z.string().optional().catch(undefined)
const Account = z.object({ email: name, identifier: name })

/**
 * Few attempts a minute from one address, for one account and altogether: logins, registrations, password resets.
 * With any method: Medusa takes a login by GET too.
 */
export async function throttleLogin(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const address = req.socket.remoteAddress
  const { data: account } = Account.safeParse(req.body)
  const names = [account?.email, account?.identifier].filter((given) => given !== undefined)
  if (names.length > 0) await throttledAddress(`from ${address}`)
  for (const given of names) await throttledAccount(`${address} ${given.toLowerCase()}`)
  next()
}
