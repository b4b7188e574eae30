import { LocalizedText, Origin, Picture, ToldPicture, ToldStory } from "@cho-ocop/contracts"
import type { VietnameseDate } from "@cho-ocop/ocop"
import { z } from "zod"
import type { CertificateRecord } from "../certificate/certificate-record.ts"
import { CURRENCY } from "./currency.ts"
import { SALE_FIELDS, type Sellable, saleOf } from "./sale.ts"
import type { VendorRecord } from "./vendor.ts"

/** What our products carry in the `metadata` of a Medusa product. */
export const ProductMetadata = z.object({
  name_en: z.string().nullable(),
  origin: Origin,
  story: z.array(LocalizedText),
  picture: Picture,
  /** Fingerprint of what the illustration was drawn from; a new one is drawn only when it changes. */
  illustration_key: z.string(),
  /** File Module ids of the picture, to be dropped when it is replaced. */
  picture_files: z.array(z.string()),
  /** What its vendor tells is not overwritten by an import of the catalogue. */
  written_by: z.enum(["catalogue", "vendor"]).default("catalogue"),
  description: LocalizedText.nullable().default(null),
  /** The vendor's photos in order; none where the picture is an illustration. */
  pictures: z.array(ToldPicture.extend({ id: z.string() })).default([]),
  season_months: z.array(z.int()).default([]),
  harvest_months: z.array(z.int()).default([]),
  /** The approved story, as shoppers read it. */
  told_story: ToldStory.nullable().default(null),
})
export type ProductMetadata = z.infer<typeof ProductMetadata>

/** What `query.graph` is asked for wherever a product is shown. */
export const PRODUCT_FIELDS = [
  "id",
  "handle",
  "title",
  "status",
  "metadata",
  "updated_at",
  "categories.handle",
  "categories.parent_category.handle",
  "categories.metadata",
  "vendor.*",
  ...SALE_FIELDS,
  "certificates.*",
  "variants.id",
  "variants.title",
  "variants.metadata",
  "variants.weight",
  "variants.variant_rank",
  "variants.price_set.prices.amount",
  "variants.price_set.prices.currency_code",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
]

export interface VariantRecord {
  id: string
  title: string
  metadata: { title_en?: string | null; is_withdrawn?: boolean } | null
  weight: number | null
  /** Place among the product's variants. */
  variant_rank: number | null
  price_set: { prices: { amount: number; currency_code: string }[] } | null
  inventory_items: {
    required_quantity: number
    inventory: { location_levels: { stocked_quantity: number; reserved_quantity: number }[] }
  }[]
}

/** A product as the database has it. Whoever makes one in the admin may leave out what the shop needs to show it. */
export interface ProductRecord {
  id: string
  handle: string
  title: string
  status: string
  metadata: unknown
  updated_at: string | Date
  categories: {
    handle: string
    parent_category: { handle: string } | null
    metadata: { number?: number } | null
  }[]
  vendor: VendorRecord
  takedowns?: Sellable["takedowns"]
  /** All it was ever given. */
  certificates: CertificateRecord[]
  variants: VariantRecord[]
}

/** The products that can be shown: with vendor, the shop's own facts, and variants with price and stock. */
export function wholeProducts<Whole extends ProductRecord = ProductRecord>(data: unknown): Whole[] {
  return (data as Whole[]).filter(isWhole)
}

/** Those of them that are sold on that day in Vietnam: what lists, search and carts know. */
export function soldProducts(data: unknown, today: VietnameseDate): ProductRecord[] {
  return wholeProducts(data).filter((product) => saleOf(product, today) === "sold")
}

function isWhole({ vendor, metadata, variants = [] }: Partial<ProductRecord>): boolean {
  return (
    vendor !== undefined &&
    ProductMetadata.safeParse(metadata).success &&
    variants.length > 0 &&
    variants.every((variant) => hasPrice(variant) && variant.inventory_items.length > 0)
  )
}

/** A price in another currency is none. */
function hasPrice({ price_set }: VariantRecord): boolean {
  return price_set?.prices.some(({ currency_code }) => currency_code === CURRENCY) ?? false
}
