import { ProposeBankAccount } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countAttempt } from "../../../../account/attempt.ts"
import { readWorkspaceBankAccount } from "../../../../bank-account/read-bank-account.ts"
import { validated } from "../../../../http/validated.ts"
import { vendorContext } from "../../../../vendor-access/account-context.ts"
import { proposeBankAccountWorkflow } from "../../../../workflows/bank-account/propose-bank-account.ts"

/**
 * `POST /vendor/bank-account/proposals`: `ProposeBankAccount` to `WorkspaceBankAccount`; 401 `wrong_login`, 409
 * `proposal_waiting`, `nothing_to_submit`, 429 `too_many_requests`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { vendorId, memberId, email } = vendorContext(req)
  const proposed = validated(ProposeBankAccount, req.body)
  await countAttempt(req, email)
  const input = { ...proposed, vendor_id: vendorId, member_id: memberId, email }
  await proposeBankAccountWorkflow(req.scope).run({ input })
  res.status(201).json(await readWorkspaceBankAccount(req.scope, vendorId))
}
