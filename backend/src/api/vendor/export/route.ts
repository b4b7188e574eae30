import { ExportQuery } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../http/validated.ts"
import { rowsOf, writeCsv, writeWorkbook } from "../../../import/write-table.ts"
import { listDocuments } from "../../../product-draft/read-products.ts"
import { vendorContext } from "../../../vendor-access/account-context.ts"

const TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

/** `GET /vendor/export`: `ExportQuery` to a file in the import's own columns. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { format, template } = validated(ExportQuery, req.query)
  const { vendorId } = vendorContext(req)
  const rows = template ? [] : rowsOf(await listDocuments(req.scope, vendorId))
  const file = format === "csv" ? writeCsv(rows) : await writeWorkbook(rows)
  res.setHeader("content-type", TYPES[format])
  res.setHeader("content-disposition", `attachment; filename="san-pham.${format}"`)
  res.setHeader("cache-control", "no-store")
  res.send(file)
}
