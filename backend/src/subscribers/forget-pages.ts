import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { affectedProducts, CATALOGUE_EVENTS } from "../catalogue/affected-products.ts"
import { forgetPages } from "../storefront/forget-pages.ts"

/** What changed in the catalogue makes the shop forget the pages that show it. */
export default async function forgetPagesOfChanges({
  event,
  container,
}: SubscriberArgs<{ id: string | string[] }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ids = await affectedProducts(event, query)
  if (ids.length === 0) return
  const { data } = await query.graph({
    entity: "product",
    fields: ["handle", "vendor.handle"],
    filters: { id: ids },
  })
  const tags = data.flatMap(({ handle, vendor }) => [
    `product:${handle}`,
    ...(vendor ? [`vendor:${vendor.handle}`] : []),
  ])
  forgetPages(["catalogue", ...tags], container.resolve(ContainerRegistrationKeys.LOGGER))
}

export const config: SubscriberConfig = { event: CATALOGUE_EVENTS, context: { subscriberId: "forget-pages" } }
