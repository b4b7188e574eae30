import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readWorkspaceProduct } from "../../../../product-draft/read-products.ts"
import { vendorContext } from "../../../../vendor-access/account-context.ts"

/** The product a route is called for. */
export function productIn(req: MedusaRequest) {
  return { vendor_id: vendorContext(req).vendorId, product_id: req.params.product_id ?? "" }
}

/** Answers with the product as it is now: `WorkspaceProductResponse`. */
export async function answerWithProduct(req: MedusaRequest, res: MedusaResponse) {
  const { vendor_id, product_id } = productIn(req)
  res.json({ product: await readWorkspaceProduct(req.scope, vendor_id, product_id) })
}
