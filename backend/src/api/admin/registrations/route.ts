import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../http/validated.ts"
import { listRegistrations, RegistrationQuery } from "../../../registration/list-registrations.ts"

/** `GET /admin/registrations?state=…&offset=…`: the queue, `{ registrations: RegistrationCard[], count }`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await listRegistrations(req.scope, validated(RegistrationQuery, req.query)))
}
