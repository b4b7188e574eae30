/** Names shown to people; Vietnamese is the source language. */
export interface BilingualName {
  vi: string
  en: string
}

/** One of the six socio-economic regions. */
export interface Region {
  slug: string
  name: BilingualName
}

/** One of the 34 provinces and cities (Decision 19/2025/QĐ-TTg). */
export interface Province {
  /** Two digits, for example "01". */
  code: string
  slug: string
  name: BilingualName
  kind: "province" | "city"
  /** Region slug. */
  region: string
  /** Provinces of before 2025-07-01 that went into it. */
  formerNames: readonly string[]
}

/** One of the 3,321 communes, wards and special zones. */
export interface Commune {
  /** Five digits. */
  code: string
  name: string
  provinceCode: string
}

/** One of the six product groups (Decision 26/2026/QĐ-TTg, annex I). */
export interface ProductGroup {
  code: "I" | "II" | "III" | "IV" | "V" | "VI"
  slug: string
  name: BilingualName
}

/** One of the 26 product sets (Decision 26/2026/QĐ-TTg, annex II). */
export interface ProductSet {
  number: number
  /** Group slug. */
  group: string
  name: BilingualName
}
