import { z } from "zod"

/**
 * One rendered size of a picture, in pixels; square where no `height` is told. `url` is absolute or a path on the
 * storefront's own origin.
 */
export const PictureSize = z.object({
  width: z.int().positive(),
  height: z.int().positive().optional(),
  url: z.string(),
})

/**
 * A picture in the sizes the pages use (smallest first; illustrations are square, photos keep their proportions).
 * An `illustration` is drawn by the shop and captioned as such; a `photo` comes from the producer.
 */
export const Picture = z.object({
  kind: z.enum(["illustration", "photo"]),
  sizes: z.array(PictureSize).min(1),
  /** JPEG for link previews (Open Graph). */
  preview_url: z.string(),
})
export type Picture = z.infer<typeof Picture>
