import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readSessions } from "../../../../account/read-sessions.ts"
import { accountContext } from "../../../../vendor-access/account-context.ts"
import { VENDOR_MEMBER } from "../../../../vendor-access/session.ts"
import { signOutWorkflow } from "../../../../workflows/account/sign-out.ts"

/** `GET /vendor/me/sessions`: `Sessions`, where the account is signed in. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { memberId, sessionId } = accountContext(req)
  res.json(await readSessions(req.scope, { kind: VENDOR_MEMBER, holder_id: memberId }, sessionId))
}

/** `DELETE /vendor/me/sessions`: 204; signed out everywhere but here. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  const { memberId: holder_id, sessionId } = accountContext(req)
  await signOutWorkflow(req.scope).run({ input: { kind: VENDOR_MEMBER, holder_id, id: { $ne: sessionId } } })
  res.status(204).end()
}
