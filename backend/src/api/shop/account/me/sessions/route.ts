import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readSessions } from "../../../../../account/read-sessions.ts"
import { CUSTOMER, customerContext } from "../../../../../customer/customer-context.ts"
import { signOutWorkflow } from "../../../../../workflows/account/sign-out.ts"

/** `GET /shop/account/me/sessions`: `Sessions`, where the account is signed in. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { customerId, sessionId } = customerContext(req)
  res.json(await readSessions(req.scope, { kind: CUSTOMER, holder_id: customerId }, sessionId))
}

/** `DELETE /shop/account/me/sessions`: 204; signed out everywhere but here. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  const { customerId: holder_id, sessionId } = customerContext(req)
  await signOutWorkflow(req.scope).run({ input: { kind: CUSTOMER, holder_id, id: { $ne: sessionId } } })
  res.status(204).end()
}
