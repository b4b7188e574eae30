import { LedgerQuery } from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../http/validated.ts"
import { readVendorLedger } from "../../../ledger/vendor-ledger.ts"
import { vendorContext } from "../../../vendor-access/account-context.ts"

/** `GET /vendor/ledger`: `LedgerQuery` to `VendorLedger`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { month = vietnameseDate(new Date()).slice(0, 7) } = validated(LedgerQuery, req.query)
  res.json(await readVendorLedger(req.scope, vendorContext(req).vendorId, month))
}
