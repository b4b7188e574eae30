import { CreateProduct, WorkspaceProductQuery } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../http/validated.ts"
import { listWorkspaceProducts, readWorkspaceProduct } from "../../../product-draft/read-products.ts"
import { vendorContext } from "../../../vendor-access/account-context.ts"
import { createProductWorkflow } from "../../../workflows/product/create-product.ts"

/** `GET /vendor/products`: `WorkspaceProductQuery` to `WorkspaceProductList`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const query = validated(WorkspaceProductQuery, req.query)
  res.json(await listWorkspaceProducts(req.scope, vendorContext(req).vendorId, query))
}

/** `POST /vendor/products`: `CreateProduct` to `WorkspaceProductResponse`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { vendorId, email } = vendorContext(req)
  const { key, draft } = validated(CreateProduct, req.body)
  const { result: id } = await createProductWorkflow(req.scope).run({
    input: { vendor_id: vendorId, key, document: draft, edited_by: email },
  })
  res.status(201).json({ product: await readWorkspaceProduct(req.scope, vendorId, id) })
}
