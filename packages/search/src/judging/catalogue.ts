import catalogue from "../../judgements/catalogue.json" with { type: "json" }

/** A product as it stood when the queries were judged; the shop's catalogue may have moved on. */
export interface JudgedProduct {
  /** The product's handle. */
  id: string
  name: string
  name_en: string | null
  producer: string
  producer_kind: string
  /** Slug of today's province. */
  province: string
  former_province: string | null
  former_district: string | null
  /** Product set, 1 to 26. */
  set: number | null
  /** Only where recognised. */
  star: number | null
}

export const judgedCatalogue: readonly JudgedProduct[] = catalogue
