import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { openBankFileWorkflow } from "../../../../../workflows/payout/open-bank-file.ts"

/** `GET /admin/payout-batches/:id/file`: the batch as `bankFile` for the bank's bulk transfer; who took it is noted. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await openBankFileWorkflow(req.scope).run({
    input: { id: String(req.params.id), actor: await operatorOf(req) },
  })
  res.setHeader("content-type", "text/csv; charset=us-ascii")
  res.setHeader("content-disposition", `attachment; filename="${result.name}"`)
  res.setHeader("cache-control", "no-store")
  res.send(result.text)
}
