import { z } from "zod"
import { PictureSize } from "./picture.ts"
import { VendorKind } from "./product.ts"
import { Locale, LocalizedText, line, SEARCH_TEXT_MAX } from "./text.ts"

/** Most suggestions of one kind. */
export const SUGGESTIONS_PER_KIND_MAX = 5

/** Query of `GET /shop/suggestions`: what has been typed so far, and the language it should be answered in. */
export const SuggestionQuery = z.object({
  q: line(SEARCH_TEXT_MAX).pipe(z.string().min(1)),
  locale: Locale.default("vi"),
})
export type SuggestionQuery = z.infer<typeof SuggestionQuery>

/** A piece of a shown name; `match` pieces are what the shopper typed, marks as in the name. */
export const LabelPart = z.object({ text: z.string(), match: z.boolean() })
export type LabelPart = z.infer<typeof LabelPart>

const suggested = { label: z.array(LabelPart).min(1) }

/** A page of the shop that what was typed may be meant for. */
export const Suggestion = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("product"),
    ...suggested,
    handle: z.string(),
    vendor_name: z.string(),
    /** Smallest size of its picture. */
    picture: PictureSize,
  }),
  z.object({
    kind: z.literal("producer"),
    ...suggested,
    handle: z.string(),
    vendor_kind: VendorKind,
    province: z.string().describe("province slug"),
  }),
  z.object({
    kind: z.literal("place"),
    ...suggested,
    place: z.enum(["region", "province"]),
    slug: z.string(),
    /** The former province or district that was typed, where the place is called otherwise today. */
    formerly: LocalizedText.nullable(),
    product_count: z.int().nonnegative(),
  }),
  z.object({
    kind: z.literal("set"),
    ...suggested,
    /** Product set number, 1 to 26. */
    set: z.int().min(1).max(26),
    product_count: z.int().nonnegative(),
  }),
])
export type Suggestion = z.infer<typeof Suggestion>

/** Answer of `GET /shop/suggestions`: products, then producers, places and sets, the best of each kind first. */
export const Suggestions = z.object({ suggestions: z.array(Suggestion) })
export type Suggestions = z.infer<typeof Suggestions>

/** Most pages of one kind beside a list of products. */
export const RELATED_PER_KIND_MAX = 3

/** Producers, places and stories that a search for goods found as well, the best first. */
export const Related = z.object({
  producers: z.array(
    z.object({
      handle: z.string(),
      name: z.string(),
      kind: VendorKind,
      province: z.string().describe("province slug"),
      product_count: z.int().nonnegative(),
    }),
  ),
  places: z.array(
    z.object({
      place: z.enum(["region", "province"]),
      slug: z.string(),
      formerly: LocalizedText.nullable(),
      product_count: z.int().nonnegative(),
    }),
  ),
  stories: z.array(
    z.object({
      /** Handle of the product whose story it is. */
      handle: z.string(),
      name: LocalizedText,
      vendor_name: z.string(),
      /** A piece of the story; `match` pieces are what was searched for. Empty where it is told in the other language only. */
      passage: z.object({ vi: z.array(LabelPart), en: z.array(LabelPart) }),
    }),
  ),
})
export type Related = z.infer<typeof Related>
