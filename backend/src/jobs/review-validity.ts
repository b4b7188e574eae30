import { vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { listCards } from "../catalogue/list-products.ts"
import { recognitionOf } from "../catalogue/product-card.ts"
import { PRODUCT_INDEX } from "../catalogue/product-document.ts"
import type { CertificateRecord } from "../catalogue/product-record.ts"
import { forgetPages } from "../storefront/forget-pages.ts"

const ALL = 1_000_000

/** A certificate may end with the day, and no event tells: products whose validity is now another are listed anew. */
export default async function reviewValidity(container: MedusaContainer) {
  const search = container.resolve(Modules.SEARCH)
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: ["id", "certificate.*"], filters: { status: "published" } })
  const certificates = new Map(
    data.map(({ id, certificate }) => [id, certificate as unknown as CertificateRecord]),
  )
  const today = vietnameseDate(new Date())
  const changed = (await listCards(search, {}, ALL)).filter(({ id, recognition }) => {
    const certificate = certificates.get(id)
    return certificate && recognitionOf(certificate, today).validity !== recognition.validity
  })
  if (changed.length === 0) return
  await search.reindex({
    index: PRODUCT_INDEX,
    strategy: "in_place",
    filters: { id: changed.map(({ id }) => id) },
  })
  forgetPages(
    [
      "catalogue",
      ...changed.flatMap(({ handle, vendor }) => [`product:${handle}`, `vendor:${vendor.handle}`]),
    ],
    container.resolve(ContainerRegistrationKeys.LOGGER),
  )
}

/** Every hour, as a day begins in Vietnam at another hour than where the server may stand. */
export const config = { name: "review-validity", schedule: "5 * * * *" }
