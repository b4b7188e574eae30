import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { customerContext } from "../../../../../customer/customer-context.ts"
import { readAddresses } from "../../../../../customer/read-addresses.ts"

/** Answers with `CustomerAddresses`: those of the caller as they are now. */
export async function answerWithAddresses(req: MedusaRequest, res: MedusaResponse) {
  res.json({ addresses: await readAddresses(req.scope, customerContext(req).customerId) })
}
