import type { ProductCard } from "@cho-ocop/contracts"
import {
  fold,
  groupBySlug,
  provinceBySlug,
  regionBySlug,
  setByNumber,
  shownStar,
  type VietnameseDate,
} from "@cho-ocop/ocop"
import { productCardOf } from "./product-card.ts"
import { ProductMetadata, type ProductRecord } from "./product-record.ts"

/** Name of the search index of products. */
export const PRODUCT_INDEX = "product"

/** A product as the search index holds it; `card` is the whole `ProductCard`, so that a list needs nothing else. */
export function productDocumentOf(product: ProductRecord, today: VietnameseDate) {
  const card = productCardOf(product, today)
  const { recognition } = card
  return {
    id: product.id,
    name: names(card.name.vi, card.name.en),
    vendor_name: card.vendor.name,
    place: placeNames(product, card),
    kind: kindNames(card),
    producer: card.vendor.handle,
    region: card.region,
    province: card.province,
    group: card.group,
    set: facetValue(card.set),
    star: facetValue(shownStar(recognition)),
    validity: recognition.validity,
    standing_rank: STANDING_RANK[recognition.standing] * 10 + (recognition.star ?? 0),
    recognised: recognisedOn(product),
    price: card.price,
    name_key: fold(`${card.name.vi} ${card.handle}`),
    card: JSON.stringify(card),
  }
}

const STANDING_RANK = { certified: 4, unconfirmed: 3, potential_five: 2, proposed: 1, expired: 0 } as const

function placeNames(product: ProductRecord, card: ProductCard): string {
  const { origin } = ProductMetadata.parse(product.metadata)
  const province = provinceBySlug(card.province)?.name
  const region = regionBySlug(card.region)?.name
  return names(
    province?.vi,
    province?.en,
    region?.vi,
    region?.en,
    origin.commune?.name,
    origin.former_commune,
    origin.former_district,
    origin.former_province,
    origin.craft_village?.name,
  )
}

function kindNames(card: ProductCard): string {
  const group = card.group === null ? undefined : groupBySlug(card.group)?.name
  const set = card.set === null ? undefined : setByNumber(card.set)?.name
  return names(set?.vi, set?.en, group?.vi, group?.en)
}

/** Sortable day of recognition, `YYYYMMDD`; a known year alone stands before its first day. */
function recognisedOn({ certificate }: ProductRecord): number | null {
  const { issued_on, year } = certificate
  if (issued_on) return Number(issued_on.replaceAll("-", ""))
  return year === null ? null : year * 10_000
}

/** Only words can be counted by value. */
function facetValue(value: number | null): string | null {
  return value === null ? null : String(value)
}

function names(...given: (string | null | undefined)[]): string {
  return given.filter(Boolean).join(" · ")
}
