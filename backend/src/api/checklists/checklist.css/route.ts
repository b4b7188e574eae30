import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { checklistFiles } from "../../../checklist/checklist-files.ts"
import { sendChecklistFile } from "../../../checklist/checklist-page.ts"

/** `GET /checklists/checklist.css`: the styles of the page. */
export async function GET(_req: MedusaRequest, res: MedusaResponse) {
  sendChecklistFile(res, "text/css", (await checklistFiles()).styles)
}
