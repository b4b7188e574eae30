import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findAccount } from "../../../vendor-access/session.ts"
import { signOutWorkflow } from "../../../workflows/account/sign-out.ts"

/** `POST /vendor/sign-out`: 204; the token counts no more. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const account = await findAccount(req)
  if (account) await signOutWorkflow(req.scope).run({ input: { id: account.sessionId } })
  res.status(204).end()
}
