import { vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { outdatedCards } from "../catalogue/outdated-cards.ts"
import { PRODUCT_INDEX } from "../catalogue/product-document.ts"
import { forgetPages } from "../storefront/forget-pages.ts"

/** A certificate may end with the day, and no event tells: products that the lists show otherwise are listed anew. */
export default async function reviewValidity(container: MedusaContainer) {
  const search = container.resolve(Modules.SEARCH)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const outdated = await outdatedCards({ query, search }, vietnameseDate(new Date()))
  if (outdated.length === 0) return
  await search.reindex({
    index: PRODUCT_INDEX,
    strategy: "in_place",
    filters: { id: outdated.map(({ id }) => id) },
  })
  forgetPages(
    [
      "catalogue",
      ...outdated.flatMap(({ handle, vendor }) => [`product:${handle}`, `vendor:${vendor.handle}`]),
    ],
    container.resolve(ContainerRegistrationKeys.LOGGER),
  )
}

/** A minute into every hour, as a day begins in Vietnam at another hour than where the server may stand. */
export const config = { name: "review-validity", schedule: "1 * * * *" }
