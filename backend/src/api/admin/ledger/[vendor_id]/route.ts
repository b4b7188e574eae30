import { LedgerQuery } from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../../http/validated.ts"
import { readVendorLedger } from "../../../../ledger/vendor-ledger.ts"

/** `GET /admin/ledger/:vendor_id`: `LedgerQuery` to `VendorLedger`, as the vendor sees it. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { month = vietnameseDate(new Date()).slice(0, 7) } = validated(LedgerQuery, req.query)
  res.json(await readVendorLedger(req.scope, String(req.params.vendor_id), month))
}
