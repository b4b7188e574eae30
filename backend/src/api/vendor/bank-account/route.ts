import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readWorkspaceBankAccount } from "../../../bank-account/read-bank-account.ts"
import { vendorContext } from "../../../vendor-access/account-context.ts"

/** `GET /vendor/bank-account`: `WorkspaceBankAccount`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await readWorkspaceBankAccount(req.scope, vendorContext(req).vendorId))
}
