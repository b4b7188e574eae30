import type {
  DraftVariant,
  LocalizedText,
  ProductDraft,
  SaleState,
  Variant,
  WrittenText,
} from "@cho-ocop/contracts"
import { provinceBySlug } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { variantsOf } from "../catalogue/product-card.ts"
import {
  PRODUCT_FIELDS,
  ProductMetadata,
  type ProductRecord,
  type VariantRecord,
} from "../catalogue/product-record.ts"
import type { PictureWords } from "../pictures/picture-words.ts"

/** A product of the shop as its vendor may write it, and how it is sold. */
export interface LiveProduct {
  id: string
  handle: string
  sale: SaleState
  takenDownReason: string | null
  metadata: ProductMetadata
  document: ProductDraft
  /** All that are kept, those that are no longer offered too; held ones are in open orders. */
  variants: { id: string; isHeld: boolean }[]
  /** What shoppers are told of its pictures. */
  pictureWords: PictureWords
  updatedAt: string | Date
}

type RecordWithTakedowns = Omit<ProductRecord, "takedowns"> & {
  takedowns?: { reason: string; lifted_at: string | Date | null }[]
}

/** A vendor's products in the shop, whatever their state; all, or those with these ids. */
export async function liveProducts(
  container: MedusaContainer,
  vendorId: string,
  ids?: readonly string[],
): Promise<Map<string, LiveProduct>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: vendors } = await query.graph({
    entity: "vendor",
    fields: ["products.id"],
    filters: { id: vendorId },
  })
  const own = (vendors as unknown as { products: { id: string }[] }[]).flatMap(({ products }) =>
    products.map(({ id }) => id),
  )
  const wanted = ids ? own.filter((id) => ids.includes(id)) : own
  if (wanted.length === 0) return new Map()
  const { data } = await query.graph({
    entity: "product",
    fields: [...PRODUCT_FIELDS, "takedowns.reason", "takedowns.lifted_at"],
    filters: { id: wanted },
  })
  return new Map(
    (data as unknown as RecordWithTakedowns[]).map((record) => [record.id, liveProductOf(record)]),
  )
}

function liveProductOf(record: RecordWithTakedowns): LiveProduct {
  const metadata = ProductMetadata.parse(record.metadata)
  const takedown = record.takedowns?.find(({ lifted_at }) => !lifted_at)
  const offered = record.status === "published" ? "on_sale" : "withdrawn"
  return {
    id: record.id,
    handle: record.handle,
    sale: takedown ? "taken_down" : offered,
    takenDownReason: takedown?.reason ?? null,
    metadata,
    document: documentOf(record, metadata),
    variants: record.variants.map((variant) => ({ id: variant.id, isHeld: isHeld(variant) })),
    pictureWords: Object.fromEntries(
      metadata.pictures.map(({ id, alt, caption }) => [
        id,
        { alt: writtenOf(alt), caption: writtenOf(caption) },
      ]),
    ),
    updatedAt: record.updated_at,
  }
}

function documentOf(record: ProductRecord, metadata: ProductMetadata): ProductDraft {
  const { origin, description } = metadata
  const province = provinceBySlug(origin.province)
  return {
    name: { vi: record.title, en: metadata.name_en ?? "" },
    set: record.categories[0]?.metadata?.number ?? null,
    place:
      province && origin.commune ? { province_code: province.code, commune_code: origin.commune.code } : null,
    description: writtenOf(description),
    variants: variantsOf(record).map(draftVariantOf),
    season_months: metadata.season_months,
    harvest_months: metadata.harvest_months,
    pictures: metadata.pictures.map(({ id }) => id),
  }
}

function isHeld({ inventory_items }: VariantRecord): boolean {
  const levels = inventory_items.flatMap(({ inventory }) => inventory.location_levels)
  return levels.some(({ reserved_quantity }) => Number(reserved_quantity) > 0)
}

function writtenOf(text: LocalizedText | null): WrittenText {
  return { vi: text?.vi ?? "", en: text?.en ?? "" }
}

function draftVariantOf({ id, title, weight, price, stock }: Variant): DraftVariant {
  return { id, title: { vi: title.vi, en: title.en ?? "" }, weight, price, stock }
}
