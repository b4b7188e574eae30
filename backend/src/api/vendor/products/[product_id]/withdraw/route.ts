import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberActor } from "../../../../../audit/audit-actor.ts"
import { vendorContext } from "../../../../../vendor-access/account-context.ts"
import { offerProductWorkflow } from "../../../../../workflows/product/offer-product.ts"
import { answerWithProduct, productIn } from "../answer.ts"

/** `POST /vendor/products/:product_id/withdraw` takes it off sale: `WorkspaceProductResponse`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  await offerProductWorkflow(req.scope).run({
    input: { ...productIn(req), on_sale: false, actor: memberActor(vendorContext(req)) },
  })
  await answerWithProduct(req, res)
}
