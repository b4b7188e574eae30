import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  releaseLockStep,
  updateInventoryLevelsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { CURRENCY } from "../../catalogue/currency.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { productLock } from "./product-lock.ts"
import { readVariantStep } from "./read-variant.ts"

export interface UpdateVariantInput {
  vendor_id: string
  product_id: string
  variant_id: string
  /** Whole đồng. */
  price?: number | undefined
  /** Units for sale; what open orders hold comes on top. */
  stock?: number | undefined
  actor: AuditActor
}

/** Changes price and stock of a variant on sale at once. Throws `not_found` where it is not one of the product's. */
export const updateVariantWorkflow = createWorkflow("update-variant-figures", (input: UpdateVariantInput) => {
  const lock = transform({ input }, ({ input }) => productLock(input.product_id))
  acquireLockStep(lock)
  const variant = readVariantStep(input)
  when("new-price", { input }, ({ input }) => input.price !== undefined).then(() => {
    updateProductVariantsWorkflow.runAsStep({
      input: transform({ input, variant }, ({ input, variant }) => ({
        product_variants: [
          {
            id: input.variant_id,
            prices: [{ id: variant.price_id, amount: input.price ?? 0, currency_code: CURRENCY }],
          },
        ],
      })),
    })
  })
  when("new-stock", { input }, ({ input }) => input.stock !== undefined).then(() => {
    updateInventoryLevelsWorkflow.runAsStep({
      input: transform({ input, variant }, ({ input, variant }) => ({
        updates: [{ ...variant.level, stocked_quantity: (input.stock ?? 0) + variant.reserved }],
      })),
    })
  })
  releaseLockStep(lock)
  recordAuditEntryStep(
    transform({ input, variant }, ({ input: { actor, vendor_id, variant_id, price, stock }, variant }) => ({
      actor,
      action: "variant.updated",
      subject: { type: "variant", id: variant_id, name: variant.title },
      vendor_id,
      before: { price: variant.price, stock: variant.stock },
      after: { price: price ?? variant.price, stock: stock ?? variant.stock },
    })),
  )
  return new WorkflowResponse(input.variant_id)
})
