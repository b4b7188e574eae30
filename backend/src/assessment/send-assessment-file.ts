import type { Locale } from "@cho-ocop/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { readWorkspaceProduct } from "../product-draft/read-products.ts"
import { nameOfMember } from "../vendor-access/member-names.ts"
import { vendorModule } from "../vendor-access/vendor-module.ts"
import { assessmentCsv } from "./assessment-csv.ts"
import { assessmentFile } from "./assessment-file.ts"
import { assessmentModule } from "./assessment-module.ts"
import { assessmentPdf } from "./assessment-pdf.ts"
import type { AssessmentRecord } from "./assessment-record.ts"
import { listPapers } from "./list-papers.ts"
import { readProofs } from "./read-proofs.ts"

const TYPES = {
  pdf: "application/pdf",
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
}

interface Asked {
  id: string
  format: keyof typeof TYPES
  locale: Locale
}

/** Answers with a self-assessment as a file to keep, finished or not. */
export async function sendAssessmentFile(
  res: MedusaResponse,
  container: MedusaContainer,
  { id, format, locale }: Asked,
): Promise<void> {
  const row = await assessmentModule(container).retrieveAssessment(id)
  const record = row as unknown as AssessmentRecord
  const { vendor_id, product_id } = record
  const [product, vendor, papers, proofs, finishedBy] = await Promise.all([
    readWorkspaceProduct(container, vendor_id, product_id),
    vendorModule(container).retrieveVendor(vendor_id),
    listPapers(container, vendor_id),
    record.proofs ?? readProofs(container, record),
    nameOfMember(container, record.finished_by ?? ""),
  ])
  const file = assessmentFile(
    { record, product: product.draft.name, vendor: vendor.name, proofs, papers, finishedBy },
    locale,
  )
  res.setHeader("content-type", TYPES[format])
  res.setHeader("content-disposition", `attachment; filename="tu-danh-gia-${file.exported_on}.${format}"`)
  res.setHeader("cache-control", "no-store")
  if (format === "pdf") res.send(await assessmentPdf(file, locale))
  else res.send(format === "csv" ? assessmentCsv(file, locale) : JSON.stringify(file, null, 2))
}
