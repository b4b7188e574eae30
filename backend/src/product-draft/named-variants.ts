import type { ProductDraft } from "@cho-ocop/contracts"
import { generateEntityId } from "@medusajs/framework/utils"
import { notFound } from "../http/not-found.ts"

/** The document with an id for every new variant. Throws `not_found` for an id that is not one of `known`. */
export function withNamedVariants(document: ProductDraft, known: readonly (string | null)[]): ProductDraft {
  return {
    ...document,
    variants: document.variants.map((variant) => {
      if (variant.id && !known.includes(variant.id)) throw notFound()
      return { ...variant, id: variant.id ?? generateEntityId(undefined, "variant") }
    }),
  }
}
