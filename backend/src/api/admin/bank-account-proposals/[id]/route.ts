import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readProposalFile } from "../../../../bank-account/proposal-file.ts"

/** `GET /admin/bank-account-proposals/:id`: `{ bank_account_proposal: ProposalFile }`, with both whole numbers. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ bank_account_proposal: await readProposalFile(req.scope, String(req.params.id)) })
}
