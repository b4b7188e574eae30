import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { readProposalFile } from "../../../../../bank-account/proposal-file.ts"
import { decideBankAccountWorkflow } from "../../../../../workflows/bank-account/decide-bank-account.ts"

/** `POST /admin/bank-account-proposals/:id/approve`: `{ bank_account_proposal: ProposalFile }`; 409 `already_decided`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = String(req.params.id)
  const actor = await operatorOf(req)
  await decideBankAccountWorkflow(req.scope).run({ input: { id, state: "approved", reason: null, actor } })
  res.json({ bank_account_proposal: await readProposalFile(req.scope, id) })
}
