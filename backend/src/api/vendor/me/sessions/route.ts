import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { accountContext } from "../../../../vendor-access/account-context.ts"
import { readSessions } from "../../../../vendor-access/read-sessions.ts"
import { signOutWorkflow } from "../../../../workflows/account/sign-out.ts"

/** `GET /vendor/me/sessions`: `Sessions`, where the account is signed in. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await readSessions(req.scope, accountContext(req)))
}

/** `DELETE /vendor/me/sessions`: 204; signed out everywhere, here too. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  await signOutWorkflow(req.scope).run({ input: { member_id: accountContext(req).memberId } })
  res.status(204).end()
}
