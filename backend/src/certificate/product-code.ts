import { recognitionOn, type VietnameseDate } from "@cho-ocop/ocop"
import { type CertificateRecord, certificateOf, toldCertificate } from "./certificate-record.ts"

/** A product's code in the programme, while its recognition is not known to have ended; null where none was entered. */
export function productCodeOf(records: readonly CertificateRecord[], today: VietnameseDate): string | null {
  const told = toldCertificate(records, today)
  if (!told) return null
  const { standing } = recognitionOn(today, [certificateOf(told)])
  return standing === "certified" || standing === "unconfirmed" ? told.product_code : null
}
