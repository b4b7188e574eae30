import type { Locale } from "@cho-ocop/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { vendorModule } from "../vendor-access/vendor-module.ts"
import { readStatement } from "./statement.ts"
import { statementCsv } from "./statement-csv.ts"
import { statementPdf } from "./statement-pdf.ts"

const TYPES = { csv: "text/csv; charset=utf-8", pdf: "application/pdf" }

interface Asked {
  vendorId: string
  /** `YYYY-MM`. */
  month: string
  format: keyof typeof TYPES
  locale: Locale
}

/** Answers with a vendor's statement as a file to keep. */
export async function sendStatement(
  res: MedusaResponse,
  container: MedusaContainer,
  { vendorId, month, format, locale }: Asked,
): Promise<void> {
  const statement = await readStatement(container, vendorId, month)
  const { name: vendor, handle } = await vendorModule(container).retrieveVendor(vendorId)
  const file =
    format === "csv" ? statementCsv(statement, locale) : await statementPdf(statement, { vendor, locale })
  res.setHeader("content-type", TYPES[format])
  res.setHeader("content-disposition", `attachment; filename="${handle}-${month}.${format}"`)
  res.setHeader("cache-control", "no-store")
  res.send(file)
}
