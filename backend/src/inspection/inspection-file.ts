import { type CertificateState, type InspectionFile, type InspectionVisit, Origin } from "@cho-ocop/contracts"
import { isValidState, vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { certificateCards } from "../certificate/certificate-card.ts"
import { findCertificates } from "../certificate/find-certificates.ts"
import { addressOf } from "../trace/read-producer.ts"
import { CHECKLIST } from "./checklist.ts"
import { findInspection } from "./find-inspections.ts"
import { inspectionCard } from "./inspection-card.ts"
import type { ToldVisit } from "./inspection-record.ts"
import { notClosable } from "./not-closable.ts"
import { findLots, toldParts } from "./told-parts.ts"

/** All an officer sees of an inspection. Throws `not_found`. */
export async function readInspectionFile(container: MedusaContainer, id: string): Promise<InspectionFile> {
  const today = vietnameseDate(new Date())
  const inspection = await findInspection(container, { id })
  const { product, vendor, visit } = inspection
  const origin = Origin.parse(vendor.origin)
  const [lots, certificates, parts] = await Promise.all([
    findLots(container, { product_id: product.id, vendor_id: vendor.id }),
    readCertificates(container, product.id, today),
    toldParts(container, inspection, today),
  ])
  return {
    ...inspectionCard(inspection, today),
    address: { text: addressOf(origin), province: origin.province },
    checklist: [...CHECKLIST],
    visit: visit && toldVisit(visit),
    ...parts,
    lots,
    certificates,
    not_closable: notClosable(inspection),
  }
}

/** The visit without what only the database needs. */
export function toldVisit({ officer_id: _, ...visit }: ToldVisit): InspectionVisit {
  return visit
}

async function readCertificates(
  container: MedusaContainer,
  productId: string,
  today: string,
): Promise<InspectionFile["certificates"]> {
  const records = (await findCertificates(container)).filter(({ product }) => product.id === productId)
  const issuers = new Map(records.map(({ id, issuer }) => [id, issuer]))
  return certificateCards(records, today)
    .filter(({ evidence, state }) => evidence === "verified" && isWithdrawable(state))
    .map(({ id, handle, star, decision_number, state }) => ({
      id,
      handle,
      star,
      issuer: issuers.get(id) ?? null,
      decision_number,
      state,
    }))
}

/** What has ended, or was never granted, cannot be withdrawn. */
function isWithdrawable(state: CertificateState): boolean {
  return isValidState(state) || state === "not_confirmed"
}
