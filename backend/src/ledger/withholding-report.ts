import { Locale, Month } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { stringify } from "csv-stringify/sync"
import { z } from "zod"
import { LEDGER_MODULE } from "../modules/ledger/index.ts"
import type { LedgerModuleService } from "../modules/ledger/service.ts"
import { REGISTRATION_MODULE } from "../modules/registration/index.ts"
import type { RegistrationModuleService } from "../modules/registration/service.ts"
import { vendorModule } from "../vendor-access/vendor-module.ts"
import { spanOf } from "./month.ts"

/** Query of `GET /admin/withholding`. */
export const WithholdingQuery = z.object({
  month: Month,
  format: z.enum(["json", "csv"]).default("json"),
  /** Of the headings of the file. */
  locale: Locale.default("vi"),
})

/** What was withheld of one vendor in a month, returns taken off; đồng. */
export interface VendorWithholding {
  vendor_id: string
  name: string
  /** As the registration states them; null where it was never registered. */
  legal_name: string | null
  tax_code: string | null
  /** Sales it was taken from. */
  base: number
  vat: number
  pit: number
}

interface Identity {
  legal_name: string | null
  tax_code: string | null
}

const Data = z.object({ tax: z.enum(["vat", "pit"]), base: z.int() })

/** What the market withheld for the State in a month of Vietnam, one row a vendor, by name. */
export async function readWithholding(
  container: MedusaContainer,
  month: string,
): Promise<VendorWithholding[]> {
  const entries = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .listOfKind("withholding", spanOf(month))
  const byVendor = Map.groupBy(entries, ({ vendor_id }) => vendor_id)
  const ids = [...byVendor.keys()]
  if (ids.length === 0) return []
  const [vendors, registrations] = await Promise.all([
    vendorModule(container).listVendors({ id: ids }, { take: ids.length }),
    container
      .resolve<RegistrationModuleService>(REGISTRATION_MODULE)
      .listRegistrations({ vendor_id: ids }, { take: ids.length }),
  ])
  const names = new Map(vendors.map(({ id, name }) => [id, name]))
  const identities = new Map(
    registrations.map(({ vendor_id, identity }) => [vendor_id, identity as Identity | null]),
  )
  return ids
    .map((vendor_id): VendorWithholding => {
      const taxed = (byVendor.get(vendor_id) ?? []).map(({ amount, data }) => ({
        amount,
        ...Data.parse(data),
      }))
      const of = (wanted: "vat" | "pit") => taxed.filter(({ tax }) => tax === wanted)
      const { legal_name = null, tax_code = null } = identities.get(vendor_id) ?? {}
      return {
        vendor_id,
        name: names.get(vendor_id) ?? "",
        legal_name,
        tax_code,
        base: of("vat").reduce((sum, { base }) => sum + base, 0),
        vat: of("vat").reduce((sum, { amount }) => sum - amount, 0),
        pit: of("pit").reduce((sum, { amount }) => sum - amount, 0),
      }
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, "vi"))
}

const HEADINGS = {
  vi: {
    month: "Tháng",
    tax_code: "Mã số thuế",
    legal_name: "Tên đăng ký",
    name: "Chủ thể",
    base: "Doanh thu chịu thuế (₫)",
    vat: "Thuế GTGT khấu trừ (₫)",
    pit: "Thuế TNCN khấu trừ (₫)",
  },
  en: {
    month: "Month",
    tax_code: "Tax code",
    legal_name: "Registered name",
    name: "Producer",
    base: "Taxed sales (₫)",
    vat: "VAT withheld (₫)",
    pit: "Personal income tax withheld (₫)",
  },
} satisfies Record<Locale, Record<string, string>>

/** The same as UTF-8 CSV with the mark Excel needs: one row a vendor, amounts in whole đồng. */
export function withholdingCsv(rows: readonly VendorWithholding[], month: string, locale: Locale): Buffer {
  const lines = rows.map((row) => ({ ...row, month }))
  return Buffer.from(
    stringify(lines, { header: true, columns: HEADINGS[locale], bom: true, escape_formulas: true }),
  )
}
