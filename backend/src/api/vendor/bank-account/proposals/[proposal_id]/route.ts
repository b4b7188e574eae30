import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberActor } from "../../../../../audit/audit-actor.ts"
import { readWorkspaceBankAccount } from "../../../../../bank-account/read-bank-account.ts"
import { vendorContext } from "../../../../../vendor-access/account-context.ts"
import { decideBankAccountWorkflow } from "../../../../../workflows/bank-account/decide-bank-account.ts"

/** `DELETE /vendor/bank-account/proposals/:proposal_id`: takes it back, to `WorkspaceBankAccount`; 409 `already_decided`. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  const context = vendorContext(req)
  const id = String(req.params.proposal_id)
  await decideBankAccountWorkflow(req.scope).run({
    input: { id, state: "withdrawn", reason: null, actor: memberActor(context) },
  })
  res.json(await readWorkspaceBankAccount(req.scope, context.vendorId))
}
