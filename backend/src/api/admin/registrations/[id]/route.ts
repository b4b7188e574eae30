import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readRegistrationFile } from "../../../../registration/registration-file.ts"

/** `GET /admin/registrations/:id`: `{ registration: RegistrationFile }`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.set("cache-control", "no-store")
  res.json({ registration: await readRegistrationFile(req.scope, String(req.params.id)) })
}
