import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { checklistFiles } from "../../../checklist/checklist-files.ts"
import { sendChecklistFile } from "../../../checklist/checklist-page.ts"

/** `GET /checklists/checklist.js`: the script of the page. */
export async function GET(_req: MedusaRequest, res: MedusaResponse) {
  sendChecklistFile(res, "text/javascript", (await checklistFiles()).script)
}
