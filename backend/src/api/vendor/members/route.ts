import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { vendorContext } from "../../../vendor-access/account-context.ts"
import { readTeam } from "../../../vendor-access/read-team.ts"

/** `GET /vendor/members`: `Team`, who works here and who is invited. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await readTeam(req.scope, vendorContext(req)))
}
