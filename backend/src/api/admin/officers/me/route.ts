import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerRole } from "../../../../officer/admin-role.ts"

/** `GET /admin/officers/me`: `{ role: AdminRole }` of who asks. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ role: await callerRole(req) })
}
