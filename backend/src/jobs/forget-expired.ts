import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetExpiredWorkflow } from "../workflows/account/forget-expired.ts"

/** Every night at four in Vietnam. */
export default async function forgetExpired(container: MedusaContainer) {
  await forgetExpiredWorkflow(container).run({ input: { now: new Date().toISOString() } })
}

export const config = { name: "forget-expired", schedule: "0 21 * * *" }
