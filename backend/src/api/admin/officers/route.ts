import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPeople } from "../../../officer/read-people.ts"

/** `GET /admin/officers`: `{ people: AdminPerson[], invites: AdminInvite[] }`, operators and officers. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await readPeople(req.scope))
}
