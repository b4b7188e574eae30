import type { VietnameseDate } from "@cho-ocop/ocop"
import { shareOf } from "./commission.ts"

/** Hundredths of a percent of what was sold. */
interface TaxRates {
  vat: number
  pit: number
}

/** What the market withholds from sellers of some kinds, from a Vietnamese date on. */
export interface WithholdingTerms {
  from: VietnameseDate
  until: VietnameseDate | null
  /** Kinds of vendors it is for; of no kind two terms hold on one day. */
  vendor_kinds: readonly string[]
  goods: TaxRates
  services: TaxRates
}

/**
 * What is withheld where the operator sets nothing else. Decree 117/2025/NĐ-CP of 9 June 2025, in force since 1 July 2025: a platform through which is paid withholds
 * value-added tax (VAT) and personal income tax (PIT) from resident households and individuals with each sale
 * (Article 4), 1 % and 0.5 % of goods, 5 % and 2 % of services, and offsets what it withheld from sales that were
 * cancelled or returned. The rates are those of public summaries of the decree. Cooperatives and companies declare by
 * themselves. That of our kinds the two households are meant is the market's own reading: whether a farm or a
 * cooperative group without a legal person is one of them the tax office says.
 */
export const WITHHOLDING: readonly WithholdingTerms[] = [
  {
    from: "2025-07-01",
    until: null,
    vendor_kinds: ["household", "business_household"],
    goods: { vat: 100, pit: 50 },
    services: { vat: 500, pit: 200 },
  },
]

/** What is withheld of one sale, đồng. */
export interface Withholding {
  vat: number
  pit: number
}

interface WithheldSale {
  vendor_kind: string
  /** The day it was paid, in Vietnam. */
  on: VietnameseDate
  /** Sold goods and services after discounts, đồng. */
  goods: number
  services: number
}

/** What is withheld of a sale: nothing, where no terms are for this kind of vendor on that day. */
export function withholdingOf(terms: readonly WithholdingTerms[], sale: WithheldSale): Withholding {
  const inForce = terms.find(
    ({ from, until, vendor_kinds }) =>
      from <= sale.on && (until === null || sale.on <= until) && vendor_kinds.includes(sale.vendor_kind),
  )
  if (!inForce) return { vat: 0, pit: 0 }
  const { goods, services } = inForce
  return {
    vat: shareOf(sale.goods, goods.vat) + shareOf(sale.services, services.vat),
    pit: shareOf(sale.goods, goods.pit) + shareOf(sale.services, services.pit),
  }
}
