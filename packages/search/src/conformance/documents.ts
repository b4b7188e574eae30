import { provinceBySlug } from "@cho-ocop/ocop/provinces"
import { type JudgedProduct, judgedCatalogue } from "../judging/catalogue.ts"

/** A document of the conformance index; price, stock, date and location are made up to have something to compare. */
export interface ConformanceDocument {
  id: string
  name: string
  name_en: string | null
  producer: string
  places: string[]
  province: string
  region: string
  set: number | null
  star: number | null
  tags: string[]
  price: number
  in_stock: boolean
  changed_at: string
  location: { lat: number; lng: number } | null
}

export const documents: readonly ConformanceDocument[] = judgedCatalogue.map(documentOf)

function documentOf(product: JudgedProduct, index: number): ConformanceDocument {
  const province = provinceBySlug(product.province)
  if (!province) throw new Error(`There is no province "${product.province}".`)
  return {
    id: product.id,
    name: product.name,
    name_en: product.name_en,
    producer: product.producer,
    places: [province.name.vi, product.former_province, product.former_district].filter(
      (name) => name !== null,
    ),
    province: product.province,
    region: province.region,
    set: product.set,
    star: product.star,
    tags: ["a", "b", "c", "d"].filter((_, bit) => (index >> bit) % 2 === 1),
    price: 15_000 + ((index * 7_919) % 97) * 5_000,
    in_stock: index % 5 !== 0,
    changed_at: new Date(Date.UTC(2026, 0, 1 + (index % 200))).toISOString(),
    location:
      index % 11 === 0
        ? null
        : { lat: 8.5 + ((index * 37) % 140) / 10, lng: 102.5 + ((index * 53) % 65) / 10 },
  }
}
