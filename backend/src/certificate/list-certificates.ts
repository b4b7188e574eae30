import { CertificateState, line } from "@cho-ocop/contracts"
import { fold, vietnameseDate, warningOn } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "zod"
import { type CertificateCard, certificateCards } from "./certificate-card.ts"
import { certificateOf } from "./certificate-record.ts"
import { findCertificates } from "./find-certificates.ts"

const PAGE = 50

/** Query of `GET /admin/certificates`. `ends_soon`: within 180 days; `unverified`: waits for a second person. */
export const CertificateQuery = z.object({
  show: z.enum(["all", "unverified", "ends_soon", ...CertificateState.options]).default("unverified"),
  /** Part of the product's or producer's name, or of the decision's number. */
  q: line(200).default(""),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
type CertificateQuery = z.infer<typeof CertificateQuery>

/** A page of certificates; those that end first stand first, those without a known end last. */
export async function listCertificates(
  container: MedusaContainer,
  { show, q, offset }: CertificateQuery,
): Promise<{ certificates: CertificateCard[]; count: number }> {
  const today = vietnameseDate(new Date())
  const words = fold(q)
  const records = await findCertificates(container)
  const endsSoon = new Set(
    records.filter((record) => warningOn(today, certificateOf(record)) !== null).map(({ id }) => id),
  )
  const isShown = ({ id, state, evidence }: CertificateCard) => {
    if (show === "all") return true
    if (show === "unverified") return evidence === "unverified"
    if (show === "ends_soon") return endsSoon.has(id) && state !== "superseded"
    return evidence === "verified" && state === show
  }
  const found = certificateCards(records, today)
    .filter(isShown)
    .filter(({ product, vendor, decision_number }) =>
      [product.title, vendor?.name, decision_number].some((text) => text && fold(text).includes(words)),
    )
    .toSorted((one, other) => orderOf(one).localeCompare(orderOf(other)))
  return { certificates: found.slice(offset, offset + PAGE), count: found.length }
}

function orderOf({ ends_on, product }: CertificateCard): string {
  return `${ends_on ?? "9999"} ${fold(product.title)}`
}
