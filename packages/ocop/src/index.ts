export { communeOf, communes } from "./communes.ts"
export { addMonths, type VietnameseDate, vietnameseDate } from "./dates.ts"
export { formatDong } from "./money.ts"
export { formatVietnamesePhone, parseVietnamesePhone } from "./phone.ts"
export { groupBySlug, productGroups } from "./product-groups.ts"
export { productSets, setByNumber, setsOfGroup } from "./product-sets.ts"
export { type Point, provinceCentre } from "./province-centres.ts"
export {
  provinceByCode,
  provinceByFormerName,
  provinceBySlug,
  provinces,
  provincesOfRegion,
} from "./provinces.ts"
export {
  issuerOf,
  type Recognition,
  type RecognitionFacts,
  type RecognitionStatus,
  recognitionOn,
  type Standing,
  type Star,
  shownStar,
  type Validity,
} from "./recognition.ts"
export { regionBySlug, regions } from "./regions.ts"
export { fold, slugify } from "./slug.ts"
export { parsePersonalNumber, parseTaxCode } from "./tax-code.ts"
export type { BilingualName, Commune, ProductGroup, ProductSet, Province, Region } from "./vocabulary.ts"
