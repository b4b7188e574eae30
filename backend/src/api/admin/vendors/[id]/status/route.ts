import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../http/validated.ts"
import { SetStatus } from "../../../../../vendor/set-status.ts"
import { readVendorFile } from "../../../../../vendor/vendor-file.ts"
import { setVendorStatusWorkflow } from "../../../../../workflows/vendor/set-vendor-status.ts"

/** `POST /admin/vendors/:id/status`: `SetStatus` to `{ vendor: VendorFile }`, with effect on the shop at once. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const vendor_id = String(req.params.id)
  const wanted = validated(SetStatus, req.body)
  await setVendorStatusWorkflow(req.scope).run({
    input: { vendor_id, ...wanted, expected: null, actor: await operatorOf(req) },
  })
  res.json({ vendor: await readVendorFile(req.scope, vendor_id) })
}
