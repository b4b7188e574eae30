import { recognitionOn, type VietnameseDate } from "@cho-ocop/ocop"
import type { CertificateDraft } from "./certificate-draft.ts"
import { type CertificateRecord, certificateOf, toldCertificate } from "./certificate-record.ts"
import type { CertificateOfProduct } from "./find-certificates.ts"

/** A product's code in the programme, while its recognition is not known to have ended; null where none was entered. */
export function productCodeOf(records: readonly CertificateRecord[], today: VietnameseDate): string | null {
  const told = toldCertificate(records, today)
  if (!told) return null
  const { standing } = recognitionOn(today, [certificateOf(told)])
  return standing === "certified" || standing === "unconfirmed" ? told.product_code : null
}

/**
 * Whether another product has this code already: within province, commune and year it counts one product (Decision
 * 19/2025/QĐ-TTg).
 */
export function isProductCodeUsed(
  { product_code, product_id }: Pick<CertificateDraft, "product_code" | "product_id">,
  known: readonly CertificateOfProduct[],
): boolean {
  return known.some(
    (each) =>
      product_code !== null &&
      each.product_code === product_code &&
      each.product.id !== product_id &&
      each.evidence !== "refused",
  )
}
