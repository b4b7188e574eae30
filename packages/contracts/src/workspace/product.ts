import { communeOf, setByNumber } from "@cho-ocop/ocop"
import { z } from "zod"
import { ProblemCode } from "../problem.ts"
import { VendorPicture } from "./picture.ts"
import { ReviewNote } from "./review.ts"
import { BaseVersion, WrittenText, writtenLine, writtenParagraphs } from "./written-text.ts"

export const PRODUCT_NAME_MAX = 120
export const PRODUCT_DESCRIPTION_MAX = 4000
export const PRODUCT_VARIANTS_MAX = 20
export const PRODUCT_PICTURES_MAX = 12
/** Đồng; a larger price is taken for a slip of the finger. */
export const PRICE_MAX = 1_000_000_000
export const STOCK_MAX = 1_000_000
/** Grams: a tonne. */
export const WEIGHT_MAX = 1_000_000

const id = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9_]+$/)
const price = z.int().min(0).max(PRICE_MAX)
const stock = z.int().min(0).max(STOCK_MAX)
/** Months of the year, 1 to 12, in order. */
const months = z
  .array(z.int().min(1).max(12))
  .max(12)
  .transform((given) => [...new Set(given)].toSorted((a, b) => a - b))

/** A product in one packing. `id` is made by the shop when it is first saved and then stays. */
export const DraftVariant = z.strictObject({
  id: id.nullable().default(null),
  title: writtenLine(80),
  /** Net weight in grams; null where the goods are not sold by weight. */
  weight: z.int().min(1).max(WEIGHT_MAX).nullable().default(null),
  /** Whole đồng, tax included. Of a variant on sale only told; changed by `POST …/variants/:variant_id`. */
  price: price.nullable().default(null),
  /** Units for sale. Of a variant on sale only told; changed by `POST …/variants/:variant_id`. */
  stock: stock.nullable().default(null),
})
export type DraftVariant = z.infer<typeof DraftVariant>

/** A product as its vendor writes it; may be saved incomplete at any moment. */
export const ProductDraft = z.strictObject({
  name: writtenLine(PRODUCT_NAME_MAX),
  /** Product set, 1 to 26. */
  set: z
    .int()
    .refine((number) => setByNumber(number) !== undefined, "set_unknown")
    .nullable()
    .default(null),
  /** Where it is made: today's commune. */
  place: z
    .strictObject({ province_code: z.string().max(4), commune_code: z.string().max(8) })
    .refine(
      ({ province_code, commune_code }) => communeOf(province_code, commune_code) !== undefined,
      "commune_unknown",
    )
    .nullable()
    .default(null),
  description: writtenParagraphs(PRODUCT_DESCRIPTION_MAX),
  variants: z.array(DraftVariant).max(PRODUCT_VARIANTS_MAX).default([]),
  /** Months in which it can be had; empty where all year. */
  season_months: months.default([]),
  harvest_months: months.default([]),
  /** Ids of the vendor's pictures, the first stands in lists. */
  pictures: z.array(id).max(PRODUCT_PICTURES_MAX).default([]),
})
export type ProductDraft = z.infer<typeof ProductDraft>
export type ProductDraftInput = z.input<typeof ProductDraft>

/** A product that is not on sale yet, one that is, one that its vendor or the operator took off sale. */
export const SaleState = z.enum(["not_yet", "on_sale", "withdrawn", "taken_down"])
export type SaleState = z.infer<typeof SaleState>

/**
 * Where a written text stands against the approved one: `unchanged`, `edited` (not submitted yet), `in_review`,
 * `returned` by the operator with a message.
 */
export const DraftState = z.enum(["unchanged", "edited", "in_review", "returned"])
export type DraftState = z.infer<typeof DraftState>

/** A product in the workspace's list. */
export const WorkspaceProductCard = z.object({
  id: z.string(),
  /** Its address in the shop, once it has been on sale. */
  handle: z.string().nullable(),
  name: WrittenText,
  /** Small square-ish picture, if it has one; url as in `PictureSize`. */
  thumbnail_url: z.string().nullable(),
  set: z.int().nullable(),
  sale: SaleState,
  draft_state: DraftState,
  /** Lowest price in đồng; null while none is written. */
  price: z.int().nullable(),
  stock: z.int().nonnegative(),
  variant_count: z.int().nonnegative(),
  updated_at: z.iso.datetime(),
})
export type WorkspaceProductCard = z.infer<typeof WorkspaceProductCard>

/** Query of `GET /vendor/products`. */
export const WorkspaceProductQuery = z.object({
  q: z.string().max(120).optional(),
  sale: SaleState.optional(),
  draft_state: DraftState.optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export type WorkspaceProductQuery = z.infer<typeof WorkspaceProductQuery>
export const WORKSPACE_PRODUCTS_A_PAGE = 50

/** Answer of `GET /vendor/products`: last edited first. */
export const WorkspaceProductList = z.object({
  products: z.array(WorkspaceProductCard),
  count: z.int().nonnegative(),
  page_count: z.int().nonnegative(),
})
export type WorkspaceProductList = z.infer<typeof WorkspaceProductList>

/** A product as its vendor works on it. */
export const WorkspaceProduct = z.object({
  id: z.string(),
  handle: z.string().nullable(),
  sale: SaleState,
  draft_state: DraftState,
  /** The reason of a take-down, told to the vendor. */
  taken_down_reason: z.string().nullable(),
  /** Version of the draft, to be sent back with the next save. */
  version: z.int().nonnegative(),
  draft: ProductDraft,
  /** The pictures that the draft names, in its order. */
  pictures: z.array(VendorPicture),
  /** Ids of variants that are on sale: their price and stock are changed at once. */
  live_variants: z.array(z.string()),
  /** What is still missing before it can be submitted, by path of the draft. */
  missing: z.record(z.string(), z.string()),
  review: ReviewNote.nullable(),
  edited_by: z.string().nullable(),
  updated_at: z.iso.datetime(),
})
export type WorkspaceProduct = z.infer<typeof WorkspaceProduct>

/** Answer of all routes below `/vendor/products/:product_id`, and of `POST /vendor/products`. */
export const WorkspaceProductResponse = z.object({ product: WorkspaceProduct })
export type WorkspaceProductResponse = z.infer<typeof WorkspaceProductResponse>

/**
 * Body of `POST /vendor/products`. `key` is made by the page when its form opens: sent twice, it makes one product.
 */
export const CreateProduct = z.strictObject({ key: z.uuid(), draft: ProductDraft })
export type CreateProduct = z.infer<typeof CreateProduct>

/** Body of `POST /vendor/products/:product_id`; 409 `edited_meanwhile` with `current` (`WorkspaceProduct`). */
export const SaveProduct = z.strictObject({ version: BaseVersion, draft: ProductDraft })
export type SaveProduct = z.infer<typeof SaveProduct>

/**
 * Body of `POST /vendor/products/:product_id/submit`; 422 `product_incomplete` with `fields`, 409 `edited_meanwhile`,
 * 409 `nothing_to_submit`.
 * Without a body: `POST …/withdraw` and `POST …/offer` (off sale and back), `DELETE` (only what was never on sale).
 */
export const SubmitVersion = z.strictObject({ version: BaseVersion })
export type SubmitVersion = z.infer<typeof SubmitVersion>

/** Body of `POST /vendor/products/submit`: many at once, such as after an import, each in its newest version. */
export const SubmitProducts = z.strictObject({ ids: z.array(id).min(1).max(50) })
export type SubmitProducts = z.infer<typeof SubmitProducts>

/** Answer of `POST /vendor/products/submit`: those that wait now, and those that could not be, with why. */
export const SubmittedProducts = z.object({
  submitted: z.array(z.string()),
  refused: z.array(z.object({ id: z.string(), code: ProblemCode })),
})
export type SubmittedProducts = z.infer<typeof SubmittedProducts>

/** Body of `POST …/variants/:variant_id`: price (đồng, nothing is given away) and units for sale, at once. */
export const UpdateVariant = z
  .strictObject({ price: price.min(1).optional(), stock: stock.optional() })
  .refine(({ price, stock }) => price !== undefined || stock !== undefined, "nothing_given")
export type UpdateVariant = z.infer<typeof UpdateVariant>
