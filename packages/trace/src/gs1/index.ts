export { gln, gtin, gtin14, hasCheckDigit, sscc, withCheckDigit } from "./check-digit.ts"
export { CANONICAL_HOST, digitalLink, type Item, LOT_NUMBER, readDigitalLink } from "./digital-link.ts"
