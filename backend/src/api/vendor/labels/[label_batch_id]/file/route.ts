import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { notFound } from "../../../../../http/not-found.ts"
import { labelModule } from "../../../../../label/label-module.ts"

/** `GET /vendor/labels/:label_batch_id/file`: the PDF to print; 404 until it is drawn. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { file_id, id } = await labelModule(req.scope).retrieveLabelBatch(req.params.label_batch_id ?? "")
  if (!file_id) throw notFound()
  const pdf = await req.scope.resolve(Modules.FILE).getAsBuffer(file_id)
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `attachment; filename="${id}.pdf"`)
  res.setHeader("cache-control", "no-store")
  res.send(pdf)
}
