import type { DrawPictures } from "./pictures.ts"

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
