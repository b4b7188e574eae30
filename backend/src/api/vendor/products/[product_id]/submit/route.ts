import { SubmitVersion } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../../../http/validated.ts"
import { vendorContext } from "../../../../../vendor-access/account-context.ts"
import { submitProductWorkflow } from "../../../../../workflows/product/submit-product.ts"
import { answerWithProduct, productIn } from "../answer.ts"

/**
 * `POST /vendor/products/:product_id/submit`: `SubmitVersion` to `WorkspaceProductResponse`; 422 `product_incomplete`,
 * 409 `edited_meanwhile`, `nothing_to_submit`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { version } = validated(SubmitVersion, req.body)
  await submitProductWorkflow(req.scope).run({
    input: { ...productIn(req), version, submitted_by: vendorContext(req).email },
  })
  await answerWithProduct(req, res)
}
