import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readBatch } from "../../../../label/read-batches.ts"

/** `GET /vendor/labels/:label_batch_id`: `LabelBatchResponse`, also while they are drawn. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ batch: await readBatch(req.scope, req.params.label_batch_id ?? "") })
}
