import { IMPORT_BYTES_MAX } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { fileNameOf } from "../../../http/file-name.ts"
import { readBytes } from "../../../http/read-bytes.ts"
import { readImport } from "../../../import/read-import.ts"
import { readTable } from "../../../import/read-table.ts"
import { vendorContext } from "../../../vendor-access/account-context.ts"
import { checkImportWorkflow } from "../../../workflows/import/check-import.ts"

/**
 * `POST /vendor/imports?name=…`: the bytes of a CSV or Excel table to `ImportResponse`, the dry run; 413
 * `file_too_large`, 415 `table_unreadable`, 422 `table_columns`, `table_too_long`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { vendorId, email } = vendorContext(req)
  const file_name = fileNameOf(req)
  const table = await readTable(await readBytes(req, IMPORT_BYTES_MAX))
  const { result: id } = await checkImportWorkflow(req.scope).run({
    input: { vendor_id: vendorId, file_name, table, started_by: email },
  })
  res.status(201).json({ import: await readImport(req.scope, id) })
}
