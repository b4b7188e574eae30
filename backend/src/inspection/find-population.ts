import type { InspectionPlanDraft } from "@cho-ocop/contracts"
import { shownStar, type VietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ProductMetadata } from "../catalogue/product-record.ts"
import { isShownProduct, type Sellable } from "../catalogue/sale.ts"
import { type CertificateRecord, recognitionOf } from "../certificate/certificate-record.ts"
import type { PlannedProduct } from "./inspection-record.ts"

interface Row extends Pick<Sellable, "takedowns"> {
  id: string
  handle: string
  title: string
  status: string
  metadata: unknown
  categories?: { metadata: { number?: number } | null }[]
  vendor?: Sellable["vendor"] & { id: string }
  certificates?: CertificateRecord[]
}

const FIELDS = [
  "id",
  "handle",
  "title",
  "status",
  "metadata",
  "categories.metadata",
  "vendor.id",
  "vendor.status",
  "vendor.holiday_until",
  "takedowns.lifted_at",
  "certificates.*",
]

/**
 * The products that a plan may reach, sorted by handle: those that it names, or for a draw all that the shop shows with a
 * star on that day, of its province and set.
 */
export async function findPopulation(
  container: MedusaContainer,
  draft: InspectionPlanDraft,
  today: VietnameseDate,
): Promise<PlannedProduct[]> {
  const filters = draft.kind === "random" ? {} : { id: draft.product_ids }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: FIELDS, filters })
  return (data as unknown as Row[])
    .filter((row) => draft.kind !== "random" || isDrawable(row, draft, today))
    .flatMap(({ id, handle, title, vendor }) =>
      vendor ? [{ id, handle, name: title, vendor_id: vendor.id }] : [],
    )
    .toSorted((one, other) => (one.handle < other.handle ? -1 : 1))
}

function isDrawable(
  row: Row,
  { province, set }: Extract<InspectionPlanDraft, { kind: "random" }>,
  today: VietnameseDate,
): boolean {
  const metadata = ProductMetadata.safeParse(row.metadata).data
  const isOfSet = (category: { metadata: { number?: number } | null }) => category.metadata?.number === set
  return (
    row.vendor !== undefined &&
    isShownProduct(row, row.vendor, today) &&
    shownStar(recognitionOf(row.certificates ?? [], today)) !== null &&
    (province === null || metadata?.origin.province === province) &&
    (set === null || (row.categories ?? []).some(isOfSet))
  )
}
