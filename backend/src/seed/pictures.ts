import type { ProductMetadata } from "../catalogue/product-record.ts"
import type { CatalogueProduct, CatalogueVendor } from "./catalogue/catalogue.ts"

/** The part of a product that its picture fills. */
export type DrawnPicture = Pick<ProductMetadata, "picture" | "illustration_key" | "picture_files">

/** Makes the pictures of all products, by product handle; gives back the present one where nothing changed. */
export type DrawPictures = (
  products: { vendor: CatalogueVendor; product: CatalogueProduct }[],
  present: Map<string, DrawnPicture>,
) => Promise<Map<string, DrawnPicture>>

/** For trials without drawing: every product shows the same address, behind which there is no file. */
export const noPictures: DrawPictures = async (products) =>
  new Map(
    products.map(({ product }) => [
      product.handle,
      {
        picture: {
          kind: "illustration" as const,
          sizes: [240, 480, 800].map((width) => ({ width, url: `/media/none-${width}.webp` })),
          preview_url: "/media/none.jpg",
        },
        illustration_key: "none",
        picture_files: [],
      },
    ]),
  )
