import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../http/validated.ts"
import { readWithholding, WithholdingQuery, withholdingCsv } from "../../../ledger/withholding-report.ts"

/** `GET /admin/withholding`: `WithholdingQuery` to `{ withholding: VendorWithholding[] }`, or the same as a CSV file. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { month, format, locale } = validated(WithholdingQuery, req.query)
  const withholding = await readWithholding(req.scope, month)
  if (format === "json") {
    res.json({ withholding })
    return
  }
  res.setHeader("content-type", "text/csv; charset=utf-8")
  res.setHeader("content-disposition", `attachment; filename="thue-khau-tru-${month}.csv"`)
  res.setHeader("cache-control", "no-store")
  res.send(withholdingCsv(withholding, month, locale))
}
