import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { forgetOwedPages } from "../storefront/forget-pages.ts"

/** A storefront that did not listen hears of a change within a few seconds of listening again. */
export default function forgetPages(container: MedusaContainer): Promise<void> {
  return forgetOwedPages(container.resolve(ContainerRegistrationKeys.LOGGER))
}

export const config = { name: "forget-pages", schedule: { interval: 3000 } }
