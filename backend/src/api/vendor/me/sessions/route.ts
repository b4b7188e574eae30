import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { accountContext } from "../../../../vendor-access/account-context.ts"
import { readSessions } from "../../../../vendor-access/read-sessions.ts"
import { signOutWorkflow } from "../../../../workflows/account/sign-out.ts"

/** `GET /vendor/me/sessions`: `Sessions`, where the account is signed in. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await readSessions(req.scope, accountContext(req)))
}

/** `DELETE /vendor/me/sessions`: 204; signed out everywhere but here. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  const { memberId: member_id, sessionId } = accountContext(req)
  await signOutWorkflow(req.scope).run({ input: { member_id, id: { $ne: sessionId } } })
  res.status(204).end()
}
