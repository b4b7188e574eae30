import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { throttle } from "./throttle.ts"

const LOGINS_PER_MINUTE = 5
const throttled = throttle(LOGINS_PER_MINUTE)

const Account = z
  .object({ email: z.string() })
  .or(z.object({ identifier: z.string() }).transform(({ identifier }) => ({ email: identifier })))

/** Few attempts a minute for one account from one address, for logins, registrations and password resets. */
export async function throttleLogin(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const account = Account.safeParse(req.body)
  if (req.method === "POST" && account.success) {
    await throttled(`${req.socket.remoteAddress} ${account.data.email.toLowerCase()}`)
  }
  next()
}
