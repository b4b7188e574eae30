import { PrintLabels } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { validated } from "../../../../../http/validated.ts"
import { listBatches, readBatch } from "../../../../../label/read-batches.ts"
import { vendorContext } from "../../../../../vendor-access/account-context.ts"
import { drawLabelsWorkflow } from "../../../../../workflows/label/draw-labels.ts"
import { printLabelsWorkflow } from "../../../../../workflows/label/print-labels.ts"

/** `GET /vendor/lots/:lot_id/labels`: `LabelBatchList`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ batches: await listBatches(req.scope, req.params.lot_id ?? "") })
}

/**
 * `POST /vendor/lots/:lot_id/labels` `PrintLabels`: `LabelBatchResponse`, 202; the labels are drawn on,
 * `GET /vendor/labels/:label_batch_id` tells how far. 409 `labels_refused`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { vendorId, email } = vendorContext(req)
  const labels = validated(PrintLabels, req.body)
  const { result: id } = await printLabelsWorkflow(req.scope).run({
    input: { vendor_id: vendorId, lot_id: req.params.lot_id ?? "", labels, created_by: email },
  })
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  drawLabelsWorkflow(req.scope)
    .run({ input: { id } })
    .catch((error) => logger.error(`The labels ${id} were not drawn`, error))
  res.status(202).json({ batch: await readBatch(req.scope, id) })
}
