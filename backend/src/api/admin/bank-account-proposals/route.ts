import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listProposals, ProposalQuery } from "../../../bank-account/list-proposals.ts"
import { validated } from "../../../http/validated.ts"

/** `GET /admin/bank-account-proposals?state=…&offset=…`: the queue, `{ bank_account_proposals: ProposalCard[], count }`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await listProposals(req.scope, validated(ProposalQuery, req.query)))
}
