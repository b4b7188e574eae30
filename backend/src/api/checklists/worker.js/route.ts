import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { checklistFiles } from "../../../checklist/checklist-files.ts"
import { sendChecklistFile } from "../../../checklist/checklist-page.ts"
import { checklistWorker } from "../../../checklist/checklist-worker.ts"

/** `GET /checklists/worker.js`: keeps the page on the phone. */
export async function GET(_req: MedusaRequest, res: MedusaResponse) {
  sendChecklistFile(res, "text/javascript", checklistWorker((await checklistFiles()).version))
}
