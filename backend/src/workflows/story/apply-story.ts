import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { liveProducts } from "../../product-draft/live-product.ts"
import { type SubmittedStory, toldStoryOf } from "../../story/told-story.ts"

interface ApplyStory {
  vendor_id: string
  product_id: string
  document: SubmittedStory
}

interface Undo {
  id: string
  metadata: Record<string, unknown>
}

/** Shows shoppers a story on its product's page; where the product is not in the shop yet, its approval does. */
export const applyStoryStep = createStep(
  "apply-story",
  async ({ vendor_id, product_id, document }: ApplyStory, { container }) => {
    const live = (await liveProducts(container, vendor_id, [product_id])).get(product_id)
    if (!live) return new StepResponse<string, Undo | null>(product_id, null)
    const told_story = await toldStoryOf(container, vendor_id, document)
    const metadata = { ...live.metadata, told_story, written_by: "vendor" }
    await container.resolve(Modules.PRODUCT).updateProducts(product_id, { metadata })
    return new StepResponse<string, Undo | null>(product_id, {
      id: product_id,
      metadata: { ...live.metadata },
    })
  },
  async (before, { container }) => {
    if (!before) return
    await container.resolve(Modules.PRODUCT).updateProducts(before.id, { metadata: before.metadata })
  },
)
