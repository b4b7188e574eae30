import { VendorLedger } from "@cho-ocop/contracts"
import { askVendor } from "./vendor-client.ts"

/** The vendor's money; this month's lines where none is named (`YYYY-MM`). */
export function findLedger(token: string, month: string | null): Promise<VendorLedger> {
  const query = new URLSearchParams(month ? { month } : {})
  return askVendor(token, VendorLedger, "/vendor/ledger", { query })
}
