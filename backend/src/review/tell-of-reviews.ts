import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reviewMail } from "../mail/review-mails.ts"
import { sendMail } from "../mail/send-mail.ts"
import { REVIEW_MODULE } from "../modules/review/index.ts"
import type { ReviewModuleService } from "../modules/review/service.ts"
import { vendorModule } from "../vendor-access/vendor-module.ts"
import { productNames } from "./product-names.ts"

/**
 * Writes to the owners of each vendor what was decided on its submissions: one letter for all that was approved or
 * returned together. Where mail does not work, the decisions stand all the same.
 */
export async function tellOfReviews(
  container: MedusaContainer,
  state: "approved" | "returned",
  ids: string[],
): Promise<void> {
  const reviews = await container
    .resolve<ReviewModuleService>(REVIEW_MODULE)
    .listReviews({ id: ids, state }, { take: ids.length })
  const names = await productNames(container, reviews)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const [vendor_id, decided] of Map.groupBy(reviews, (review) => review.vendor_id)) {
    const submissions = decided.map(({ kind, product_id, message }) => ({
      kind,
      name: names.get(product_id) ?? "",
      message,
    }))
    const owners = await vendorModule(container).listVendorMembers({ vendor_id, role: "owner" })
    for (const { id, email, locale } of owners) {
      const mail = { to: email, ...reviewMail(locale, state, submissions) }
      await sendMail(container, `review-${state}`, mail).catch((thrown) =>
        logger.error(`No mail to ${id}: ${thrown}`),
      )
    }
  }
}
