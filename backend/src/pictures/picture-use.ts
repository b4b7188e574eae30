import type { MedusaContainer } from "@medusajs/framework/types"
import { PRODUCT_DRAFT_MODULE } from "../modules/product-draft/index.ts"
import type { ProductDraftModuleService } from "../modules/product-draft/service.ts"
import { REVIEW_MODULE } from "../modules/review/index.ts"
import type { ReviewModuleService } from "../modules/review/service.ts"
import { SHOP_PAGE_MODULE } from "../modules/shop-page/index.ts"
import type { ShopPageModuleService } from "../modules/shop-page/service.ts"
import { STORY_MODULE } from "../modules/story/index.ts"
import type { StoryModuleService } from "../modules/story/service.ts"
import { liveProducts } from "../product-draft/live-product.ts"

const ALL = { take: 100_000 }

/** Whether anything its vendor wrote, submitted or shows names the picture; older versions of a story do not count. */
export async function isPictureUsed(
  container: MedusaContainer,
  { id, vendor_id }: { id: string; vendor_id: string },
): Promise<boolean> {
  const stories = container.resolve<StoryModuleService>(STORY_MODULE)
  const [drafts, waiting, pages, told, live] = await Promise.all([
    container.resolve<ProductDraftModuleService>(PRODUCT_DRAFT_MODULE).listProductDrafts({ vendor_id }, ALL),
    container.resolve<ReviewModuleService>(REVIEW_MODULE).listReviews({ vendor_id, state: "waiting" }, ALL),
    container.resolve<ShopPageModuleService>(SHOP_PAGE_MODULE).listShopPages({ vendor_id }),
    stories.listStories({ vendor_id }, { ...ALL, relations: ["versions"] }),
    liveProducts(container, vendor_id),
  ])
  const shownVersions = told.flatMap(({ version, approved_version, versions }) =>
    versions.filter((saved) => [version, approved_version].includes(saved.version)),
  )
  const written = [
    drafts.map(({ document }) => document),
    waiting.map(({ after }) => after),
    pages.map(({ page }) => page),
    shownVersions.map(({ document }) => document),
    [...live.values()].map(({ metadata }) => metadata),
  ]
  return JSON.stringify(written).includes(`"${id}"`)
}
