import type { CertificateState } from "@cho-ocop/contracts"
import { certificateDates, certificateStateOn, type VietnameseDate } from "@cho-ocop/ocop"
import { type CertificateRecord, certificateOf, statedCertificates } from "./certificate-record.ts"
import type { CertificateOfProduct } from "./find-certificates.ts"

/** A line of the admin's list. */
export interface CertificateCard
  extends Pick<
    CertificateRecord,
    "id" | "handle" | "star" | "year" | "decision_number" | "issued_on" | "evidence"
  > {
  state: CertificateState
  /** The last day of its own term, where that is known to the day. */
  ends_on: VietnameseDate | null
  product: { id: string; title: string }
  vendor: { id: string; name: string } | null
}

/** Certificates as they stand on that day in Vietnam; `records` holds all of each product. */
export function certificateCards(
  records: readonly CertificateOfProduct[],
  today: VietnameseDate,
): CertificateCard[] {
  const states = statesOf(records, today)
  return records.map((record) => {
    const { id, handle, star, year, decision_number, issued_on, evidence, product } = record
    return {
      id,
      handle,
      star,
      year,
      decision_number,
      issued_on,
      evidence,
      state: states.get(id) ?? certificateStateOn(today, certificateOf(record)),
      ends_on: certificateDates(certificateOf(record))?.endsOn ?? null,
      product: { id: product.id, title: product.title },
      vendor: product.vendor && { id: product.vendor.id, name: product.vendor.name },
    }
  })
}

/** How each verified one stands beside the others of its product. */
function statesOf(records: readonly CertificateOfProduct[], today: VietnameseDate) {
  const ofProducts = Map.groupBy(records, ({ product }) => product.id)
  return new Map(
    [...ofProducts.values()].flatMap((ofProduct) =>
      statedCertificates(ofProduct, today).map(
        ({ certificate, state }) => [certificate.record.id, state] as const,
      ),
    ),
  )
}
