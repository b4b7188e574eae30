import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findSignedInCustomer } from "../../../../customer/customer-context.ts"
import { signOutWorkflow } from "../../../../workflows/account/sign-out.ts"

/** `POST /shop/account/sign-out`: 204; the token counts no more. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const customer = await findSignedInCustomer(req)
  if (customer) await signOutWorkflow(req.scope).run({ input: { id: customer.sessionId } })
  res.status(204).end()
}
