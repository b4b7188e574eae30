import { vietnameseDate } from "@cho-ocop/ocop"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../http/validated.ts"
import { Correction } from "../../../../../ledger/correction.ts"
import { readVendorLedger } from "../../../../../ledger/vendor-ledger.ts"
import { correctLedgerWorkflow } from "../../../../../workflows/ledger/correct-ledger.ts"

/** `POST /admin/ledger/:vendor_id/corrections`: `Correction` to this month's `VendorLedger`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const vendor_id = String(req.params.vendor_id)
  const correction = validated(Correction, req.body)
  await correctLedgerWorkflow(req.scope).run({
    input: { ...correction, vendor_id, actor: await operatorOf(req) },
  })
  res.json(await readVendorLedger(req.scope, vendor_id, vietnameseDate(new Date()).slice(0, 7)))
}
