import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { RejectProposal } from "../../../../../bank-account/decisions.ts"
import { readProposalFile } from "../../../../../bank-account/proposal-file.ts"
import { validated } from "../../../../../http/validated.ts"
import { decideBankAccountWorkflow } from "../../../../../workflows/bank-account/decide-bank-account.ts"

/**
 * `POST /admin/bank-account-proposals/:id/reject`: `RejectProposal` to `{ bank_account_proposal: ProposalFile }`; 409
 * `already_decided`.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = String(req.params.id)
  const { reason } = validated(RejectProposal, req.body)
  const actor = await operatorOf(req)
  await decideBankAccountWorkflow(req.scope).run({ input: { id, state: "rejected", reason, actor } })
  res.json({ bank_account_proposal: await readProposalFile(req.scope, id) })
}
