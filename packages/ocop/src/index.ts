export {
  type Certificate,
  type CertificateState,
  certificateStateOn,
  endOf,
  type Issuer,
  issuerOf,
  isValidState,
  REVOCATION_GROUNDS,
  type RecognitionStatus,
  type RevocationGround,
  type Star,
} from "./certificate.ts"
export {
  type CertificateChange,
  type CertificateChangeKind,
  type CertificateRefusal,
  type CertificateRole,
  changeCertificate,
  openChanges,
} from "./certificate-changes.ts"
export {
  type CertificateDates,
  certificateDates,
  ratingDueOn,
  revocationDueOn,
  WARNING_DAYS,
  type WarningDays,
  warningOn,
} from "./certificate-dates.ts"
export {
  certificatesOn,
  type StatedCertificate,
} from "./certificate-history.ts"
export { communeOf, communes, provinceOfCommune } from "./communes.ts"
export { addDays, addMonths, daysBetween, type VietnameseDate, vietnameseDate } from "./dates.ts"
export { formatDong } from "./money.ts"
export { formatVietnamesePhone, parseVietnamesePhone } from "./phone.ts"
export { parseProductCode } from "./product-code.ts"
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
export { type Recognition, recognitionOn, type Standing, shownStar, type Validity } from "./recognition.ts"
export { regionBySlug, regions } from "./regions.ts"
export { fold, slugify } from "./slug.ts"
export { parsePersonalNumber, parseTaxCode } from "./tax-code.ts"
export type { BilingualName, Commune, ProductGroup, ProductSet, Province, Region } from "./vocabulary.ts"
