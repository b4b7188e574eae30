import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createProductVariantsWorkflow,
  createRemoteLinkStep,
  deleteProductVariantsWorkflow,
  setProductProductOptionsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { SubmittedProduct } from "../../product-draft/submitted-product.ts"
import { prepareProductStep } from "./prepare-product.ts"
import { readInventoryStep } from "./read-inventory.ts"

export interface ApplyProductInput {
  vendor_id: string
  product_id: string
  document: SubmittedProduct
}

/**
 * Shows shoppers a document as the product: made on its first approval, without any certificate, as a
 * vendor's word alone gives no star, and changed on later ones. Prices and stock of variants on sale stay as they are.
 */
export const applyProductWorkflow = createWorkflow("apply-product-document", (input: ApplyProductInput) => {
  const plan = prepareProductStep(input)

  when("new-product", { plan }, ({ plan }) => plan.isNew).then(() => {
    createProductsWorkflow.runAsStep({
      input: transform({ plan }, ({ plan }) => ({ products: plan.create })),
    })
    createRemoteLinkStep(transform({ plan }, ({ plan }) => [plan.vendorLink])).config({ name: "link-vendor" })
  })

  when("known-product", { plan }, ({ plan }) => !plan.isNew).then(() => {
    updateProductsWorkflow.runAsStep({
      input: transform({ plan }, ({ plan }) => ({ products: plan.update })),
    })
  })
  when("changed-variants", { plan }, ({ plan }) => plan.changedVariants.length > 0).then(() => {
    updateProductVariantsWorkflow.runAsStep({
      input: transform({ plan }, ({ plan }) => ({ product_variants: plan.changedVariants })),
    })
  })
  when("dropped-variants", { plan }, ({ plan }) => plan.droppedVariants.length > 0).then(() => {
    deleteProductVariantsWorkflow.runAsStep({
      input: transform({ plan }, ({ plan }) => ({ ids: plan.droppedVariants })),
    })
  })
  when("added-variants", { plan }, ({ plan }) => plan.addedVariants.length > 0).then(() => {
    setProductProductOptionsWorkflow.runAsStep({
      input: transform({ plan, input }, ({ plan, input }) => ({
        product_id: input.product_id,
        update: [plan.option],
      })),
    })
    createProductVariantsWorkflow.runAsStep({
      input: transform({ plan }, ({ plan }) => ({ product_variants: plan.addedVariants })),
    })
  })

  const levels = readInventoryStep(plan.newStock)
  when("new-stock", { levels }, ({ levels }) => levels.length > 0).then(() => {
    createInventoryLevelsWorkflow.runAsStep({
      input: transform({ levels }, ({ levels }) => ({ inventory_levels: levels })),
    })
  })
  return new WorkflowResponse(input.product_id)
})
