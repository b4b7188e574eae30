import { z } from "zod"
import { Picture } from "./picture.ts"
import { LocalizedText } from "./text.ts"

/** What a vendor writes of itself, as shoppers see it; null where it wrote nothing. */
export const ToldShopPage = z.object({
  banner: z.object({ picture: Picture, alt: LocalizedText.nullable() }).nullable(),
  about: LocalizedText.nullable(),
  opening: LocalizedText.nullable(),
  holiday: z
    .object({ from: z.iso.date(), until: z.iso.date(), message: LocalizedText.nullable() })
    .nullable(),
})
export type ToldShopPage = z.infer<typeof ToldShopPage>
