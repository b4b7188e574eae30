import { SubmitProducts } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../../http/validated.ts"
import { submitAll } from "../../../../product-draft/submit-all.ts"
import { vendorContext } from "../../../../vendor-access/account-context.ts"

/** `POST /vendor/products/submit`: `SubmitProducts` to `SubmittedProducts`; 404 `not_found`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { ids } = validated(SubmitProducts, req.body)
  res.json(await submitAll(req.scope, vendorContext(req), ids))
}
