import { UpdateVariant } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberActor } from "../../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../../http/validated.ts"
import { vendorContext } from "../../../../../../vendor-access/account-context.ts"
import { updateVariantWorkflow } from "../../../../../../workflows/product/update-variant.ts"
import { answerWithProduct, productIn } from "../../answer.ts"

/** `POST /vendor/products/:product_id/variants/:variant_id`: `UpdateVariant` to `WorkspaceProductResponse`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const figures = validated(UpdateVariant, req.body)
  await updateVariantWorkflow(req.scope).run({
    input: {
      ...productIn(req),
      variant_id: req.params.variant_id ?? "",
      ...figures,
      actor: memberActor(vendorContext(req)),
    },
  })
  await answerWithProduct(req, res)
}
