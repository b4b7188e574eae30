import type { ProductMetadata } from "../catalogue/product-record.ts"
import type { CatalogueProduct, CatalogueVendor } from "./catalogue/catalogue.ts"

/** The part of a product that its picture fills. */
export type DrawnPicture = Pick<ProductMetadata, "picture" | "illustration_key" | "picture_files">

/** Makes the pictures of all products, by product handle; gives back the present one where nothing changed. */
export type DrawPictures = (
  products: { vendor: CatalogueVendor; product: CatalogueProduct }[],
  present: Map<string, DrawnPicture>,
) => Promise<Map<string, DrawnPicture>>
