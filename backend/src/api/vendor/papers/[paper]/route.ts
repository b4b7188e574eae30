import { Paper, PaperQuery } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { notFound } from "../../../../http/not-found.ts"
import { validated } from "../../../../http/validated.ts"
import { vendorContext } from "../../../../vendor-access/account-context.ts"
import { sendPaper } from "../../../../vendor-order/papers/send-paper.ts"

/** `GET /vendor/papers/:paper`: `PaperQuery` to a PDF. 404 for a paper there is not. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const paper = Paper.safeParse(req.params.paper)
  if (!paper.success) throw notFound()
  const { ids } = validated(PaperQuery, req.query)
  await sendPaper(res, req.scope, vendorContext(req), { paper: paper.data, ids })
}
