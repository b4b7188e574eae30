import { SaveProduct } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberActor } from "../../../../audit/audit-actor.ts"
import { validated } from "../../../../http/validated.ts"
import { vendorContext } from "../../../../vendor-access/account-context.ts"
import { deleteProductWorkflow } from "../../../../workflows/product/delete-product.ts"
import { saveProductWorkflow } from "../../../../workflows/product/save-product.ts"
import { answerWithProduct, productIn } from "./answer.ts"

/** `GET /vendor/products/:product_id`: `WorkspaceProductResponse`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  await answerWithProduct(req, res)
}

/** `POST /vendor/products/:product_id`: `SaveProduct` to `WorkspaceProductResponse`; 409 `edited_meanwhile`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { version, draft } = validated(SaveProduct, req.body)
  await saveProductWorkflow(req.scope).run({
    input: { ...productIn(req), version, document: draft, edited_by: vendorContext(req).email },
  })
  await answerWithProduct(req, res)
}

/** `DELETE /vendor/products/:product_id`: 204; 409 `was_on_sale`. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  const actor = memberActor(vendorContext(req))
  await deleteProductWorkflow(req.scope).run({ input: { ...productIn(req), actor } })
  res.status(204).end()
}
