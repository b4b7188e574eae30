import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { notFound } from "../../../../../http/not-found.ts"
import { labelModule } from "../../../../../label/label-module.ts"
import { requireNotRecalled } from "../../../../../recall/require-not-recalled.ts"

/**
 * `GET /vendor/labels/:label_batch_id/file`: the PDF to print; 404 until it is drawn, 409 `lot_recalled` once its lot is
 * called back.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { file_id, id, lot_id } = await labelModule(req.scope).retrieveLabelBatch(
    req.params.label_batch_id ?? "",
  )
  if (!file_id) throw notFound()
  await requireNotRecalled(req.scope, [lot_id])
  const pdf = await req.scope.resolve(Modules.FILE).getAsBuffer(file_id)
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `attachment; filename="${id}.pdf"`)
  res.setHeader("cache-control", "no-store")
  res.send(pdf)
}
