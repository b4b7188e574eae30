import { AccountChange } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../http/validated.ts"
import { accountContext } from "../../../vendor-access/account-context.ts"
import { readAccount } from "../../../vendor-access/read-account.ts"
import { changeAccountWorkflow } from "../../../workflows/account/change-account.ts"

/** `GET /vendor/me`: `Account`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await readAccount(req.scope, accountContext(req).memberId))
}

/** `POST /vendor/me`: `AccountChange` to `Account`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { memberId } = accountContext(req)
  const change = validated(AccountChange, req.body)
  await changeAccountWorkflow(req.scope).run({ input: { ...change, member_id: memberId } })
  res.json(await readAccount(req.scope, memberId))
}
