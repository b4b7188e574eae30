import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { traceModule } from "../../../trace/trace-module.ts"

/** `GET /shop/trace-heads`: `TraceHeads`, for anybody to keep a copy of. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ heads: await traceModule(req.scope).records.heads() })
}
