import type { WorkspaceCertificate } from "@cho-ocop/contracts"
import {
  type CertificateDates,
  type CertificateState,
  certificateDates,
  certificateStateOn,
  endOf,
  type VietnameseDate,
  vietnameseDate,
} from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  type CertificateRecord,
  certificateOf,
  statedCertificates,
  wasGranted,
} from "./certificate-record.ts"

interface Product {
  id: string
  title: string
  certificates?: CertificateRecord[]
}

/** All that was granted to a vendor's products, those that end first before the others. */
export async function listVendorCertificates(
  container: MedusaContainer,
  vendorId: string,
): Promise<WorkspaceCertificate[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "vendor",
    fields: ["products.id", "products.title", "products.certificates.*"],
    filters: { id: vendorId },
  })
  const [vendor] = data as unknown as { products: Product[] }[]
  const today = vietnameseDate(new Date())
  return (vendor?.products ?? [])
    .flatMap((product) => certificatesOf(product, today))
    .toSorted((one, other) => (one.ends_on ?? "9999").localeCompare(other.ends_on ?? "9999"))
}

function certificatesOf(
  { id, title, certificates = [] }: Product,
  today: VietnameseDate,
): WorkspaceCertificate[] {
  const states = new Map(
    statedCertificates(certificates, today).map(({ certificate, state }) => [certificate.record.id, state]),
  )
  return certificates.filter(wasGranted).map((record) => {
    const certificate = certificateOf(record)
    const state = states.get(record.id) ?? certificateStateOn(today, certificate)
    const dates = certificateDates(certificate)
    const isVerified = record.evidence === "verified"
    return {
      id: record.id,
      handle: isVerified ? record.handle : null,
      product: { id, name: title },
      star: record.star,
      year: record.year,
      decision_number: record.decision_number,
      evidence: record.evidence,
      state,
      issued_on: record.issued_on,
      ends_on: endOf(certificate),
      renewal_window: dates?.renewal ?? null,
      carried_until: dates?.carriedUntil ?? null,
      renewal: isVerified ? renewalOf(state, dates, today) : null,
    }
  })
}

/** Whether a vendor has to file now; one that has filed is renewing, not recognised. */
function renewalOf(
  state: CertificateState,
  dates: CertificateDates | null,
  today: VietnameseDate,
): WorkspaceCertificate["renewal"] {
  if (state !== "recognised" || !dates || today < dates.renewal.from) return null
  return today <= dates.renewal.until ? "open" : "late"
}
