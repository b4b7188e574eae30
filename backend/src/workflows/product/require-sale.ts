import { ProductStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ProblemError } from "../../http/problem.ts"
import { liveProducts } from "../../product-draft/live-product.ts"

interface RequireSale {
  vendor_id: string
  product_id: string
  on_sale: boolean
}

/** The product's name, and the status that takes it off sale or puts it back. Throws `not_found` where the vendor may not decide that. */
export const requireSaleStep = createStep(
  "require-sale",
  async ({ vendor_id, product_id, on_sale }: RequireSale, { container }) => {
    const live = (await liveProducts(container, vendor_id, [product_id])).get(product_id)
    if (!live || live.sale === "taken_down") {
      throw new ProblemError("not_found", "There is no such product on sale.")
    }
    return new StepResponse({
      name: live.document.name.vi,
      status: on_sale ? ProductStatus.PUBLISHED : ProductStatus.DRAFT,
    })
  },
)
