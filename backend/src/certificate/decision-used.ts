import { ProductMetadata } from "../catalogue/product-record.ts"
import type { CertificateDraft } from "./certificate-draft.ts"
import type { CertificateOfProduct } from "./find-certificates.ts"

interface Decision extends Pick<CertificateDraft, "decision_number" | "issuer" | "issued_on"> {
  /** The product it recognises, and the province it comes from. */
  product: { id: string; province: string }
}

/**
 * Whether the same authority has used this number otherwise: for the same product already, or on another date. One
 * decision may name many products; provinces count their decisions each for itself.
 */
export function isDecisionUsed(decision: Decision, known: readonly CertificateOfProduct[]): boolean {
  return known
    .filter(
      (each) => each.evidence !== "refused" && isSameNumber(each.decision_number, decision.decision_number),
    )
    .filter((each) => each.issuer === decision.issuer)
    .filter(
      (each) => decision.issuer === "ministry" || provinceOf(each.product) === decision.product.province,
    )
    .some(
      (each) => each.product.id === decision.product.id || isOtherDate(each.issued_on, decision.issued_on),
    )
}

/** Slug of the province a product comes from; empty where the product does not say. */
export function provinceOf({ metadata }: Pick<CertificateOfProduct["product"], "metadata">): string {
  return ProductMetadata.safeParse(metadata).data?.origin.province ?? ""
}

/** What a source leaves open contradicts nothing. */
function isOtherDate(known: string | null, date: string): boolean {
  return known !== null && known !== date
}

function isSameNumber(one: string | null, other: string): boolean {
  return one !== null && plain(one) === plain(other)
}

function plain(decisionNumber: string): string {
  return decisionNumber.normalize("NFC").replaceAll(/\s/g, "").toUpperCase()
}
