import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import TakedownModule from "../modules/takedown/index.ts"

/** Why a product was hidden at an authority's request. The takedown itself holds the product's id. */
export default defineLink(
  { linkable: ProductModule.linkable.product, field: "id", isList: true },
  { ...TakedownModule.linkable.takedown.id, primaryKey: "product_id" },
  { readOnly: true, isList: true },
)
