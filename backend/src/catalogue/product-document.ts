import { PriceRange, type ProductCard } from "@cho-ocop/contracts"
import {
  fold,
  groupBySlug,
  provinceBySlug,
  provinceCentre,
  setByNumber,
  shownStar,
  type VietnameseDate,
} from "@cho-ocop/ocop"
import { toldCertificate } from "../certificate/certificate-record.ts"
import { productCardOf } from "./product-card.ts"
import { ProductMetadata, type ProductRecord } from "./product-record.ts"
import { searchableKind } from "./set-document.ts"

/** Name of the search index of products. */
export const PRODUCT_INDEX = "product"

/** A product as the search index holds it; `card` is the whole `ProductCard`, so that a list needs nothing else. */
export function productDocumentOf(product: ProductRecord, today: VietnameseDate) {
  const card = productCardOf(product, today)
  const { recognition } = card
  return {
    id: product.id,
    name: card.name.vi,
    name_en: card.name.en,
    vendor_name: card.vendor.name,
    places: placeNames(product, card),
    kinds: kindNames(card),
    kind: product.vendor.kind,
    producer: card.vendor.handle,
    region: card.region,
    province: card.province,
    group: card.group,
    set: facetValue(card.set),
    star: facetValue(shownStar(recognition)),
    validity: recognition.validity,
    standing_rank: STANDING_RANK[recognition.standing] * 10 + (recognition.star ?? 0),
    recognised: recognisedOn(product, today),
    price: card.price,
    price_range: priceRangeOf(card.price),
    availability: card.stock > 0 ? "in_stock" : "sold_out",
    location: provinceCentre(card.province) ?? null,
    name_key: fold(`${card.name.vi} ${card.handle}`),
    card: JSON.stringify(card),
  }
}

/** The card in a document found; the index wrote it from the same contract. */
export function cardOf(document: Record<string, unknown>): ProductCard {
  return JSON.parse(String(document.card))
}

const STANDING_RANK = {
  certified: 4,
  unconfirmed: 3,
  potential_five: 2,
  proposed: 1,
  expired: 0,
  revoked: 0,
  none: 0,
} as const

/**
 * What the place is called today and was called before. Not its region: "Nam", "Bộ" and "miền" without marks are
 * mushrooms, beef and noodles.
 */
function placeNames(product: ProductRecord, card: ProductCard): string[] {
  const { origin } = ProductMetadata.parse(product.metadata)
  const province = provinceBySlug(card.province)?.name
  const names = [
    province?.vi,
    province?.en,
    origin.commune?.name,
    origin.former_commune,
    origin.former_district,
    origin.former_province,
    origin.craft_village?.name,
  ]
  return [...new Set(names.filter((name) => typeof name === "string"))]
}

/** Names of the product set and group. */
function kindNames({ group, set }: ProductCard): string[] {
  const names = [group && groupBySlug(group)?.name, set && setByNumber(set)?.name]
  return names.flatMap((name) => (name ? [searchableKind(name.vi), name.en] : []))
}

function priceRangeOf(price: number): PriceRange | null {
  const range = PriceRange.options.find((option) => {
    const [from, below] = option.split("-")
    return price >= Number(from) && (!below || price < Number(below))
  })
  return range ?? null
}

/** Sortable day of recognition, `YYYYMMDD`; a known year alone stands before its first day. */
function recognisedOn({ certificates }: ProductRecord, today: VietnameseDate): number | null {
  const { issued_on = null, year = null } = toldCertificate(certificates, today) ?? {}
  if (issued_on) return Number(issued_on.replaceAll("-", ""))
  return year === null ? null : year * 10_000
}

/** Only words can be counted by value. */
function facetValue(value: number | null): string | null {
  return value === null ? null : String(value)
}
