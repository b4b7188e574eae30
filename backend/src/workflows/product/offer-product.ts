import type { ProductStatus } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { requireSaleStep } from "./require-sale.ts"

interface OfferProduct {
  vendor_id: string
  product_id: string
  /** Off sale, or back on sale. */
  on_sale: boolean
  actor: AuditActor
}

/** Takes an approved product off sale or puts it back. Throws `not_found` for one that was never on sale, or is taken down. */
export const offerProductWorkflow = createWorkflow("offer-product", (input: OfferProduct) => {
  const { status, name } = requireSaleStep(input)
  updateProductsWorkflow.runAsStep({
    input: transform({ input, status }, ({ input, status }) => ({
      products: [{ id: input.product_id, status: status as ProductStatus }],
    })),
  })
  recordAuditEntryStep(
    transform({ input, name }, ({ input, name }) => ({
      actor: input.actor,
      action: input.on_sale ? "product.offered" : "product.withdrawn",
      subject: { type: "product", id: input.product_id, name },
      vendor_id: input.vendor_id,
    })),
  )
  return new WorkflowResponse(input.product_id)
})
