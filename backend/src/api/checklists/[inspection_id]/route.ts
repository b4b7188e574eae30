import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendChecklistPage } from "../../../checklist/checklist-page.ts"

/** `GET /checklists/:inspection_id`: the page in which an officer fills in a visit; what is in it the officer's session reads. */
export async function GET(_req: MedusaRequest, res: MedusaResponse) {
  sendChecklistPage(res)
}
