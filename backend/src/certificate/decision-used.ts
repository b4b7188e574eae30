import type { Issuer, VietnameseDate } from "@cho-ocop/ocop"
import type { CertificateOfProduct } from "./find-certificates.ts"
import { provinceOf } from "./province-of.ts"

interface Decision {
  decision_number: string
  issuer: Issuer
  issued_on: VietnameseDate
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

interface Withdrawal {
  certificate: Pick<CertificateOfProduct, "id" | "product">
  decision_number: string
  decided_by: Issuer
  decided_on: VietnameseDate
}

/** Whether the authority that withdraws a certificate has used this number for another decision. */
export function isWithdrawalDecisionUsed(
  { certificate, decision_number, decided_by, decided_on }: Withdrawal,
  known: readonly CertificateOfProduct[],
): boolean {
  const isSameAuthority = (other: CertificateOfProduct) =>
    decided_by === "ministry" || provinceOf(other.product) === provinceOf(certificate.product)
  return known
    .filter(isSameAuthority)
    .some(
      (other) =>
        (other.evidence !== "refused" &&
          other.issuer === decided_by &&
          isSameNumber(other.decision_number, decision_number) &&
          isOtherDate(other.issued_on, decided_on)) ||
        (other.id !== certificate.id &&
          other.revoked_by === decided_by &&
          isSameNumber(other.revocation_decision, decision_number) &&
          isOtherDate(other.revoked_on, decided_on)),
    )
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
