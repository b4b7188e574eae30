import type { DrawnPicture } from "../pictures/store-illustration.ts"
import type { CatalogueProduct, CatalogueVendor } from "./catalogue/catalogue.ts"

/** Makes the pictures of all products, by product handle; gives back the present one where nothing changed. */
export type DrawPictures = (
  products: { vendor: CatalogueVendor; product: CatalogueProduct }[],
  present: Map<string, DrawnPicture>,
) => Promise<Map<string, DrawnPicture>>
