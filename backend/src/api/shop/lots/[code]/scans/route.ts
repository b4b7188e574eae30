import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { noteScan, readLabel } from "../../../../../label/read-label.ts"

/** `POST /shop/lots/:code/scans`: notes that a label is looked at, when and nothing else, and answers `LotPage`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { code = "" } = req.params
  await noteScan(req.scope, code)
  res.json(await readLabel(req.scope, code))
}
