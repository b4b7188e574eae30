import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../database.ts"

/** How much of each kind the market has of one vendor. */
export interface VendorCounts {
  stories: number
  certificates: number
  lots: number
  recalls: number
  inspections: number
  /** Findings of inspections that still need an answer, or its check. */
  open_findings: number
  orders: number
  /** Neither packed whole nor cancelled. */
  orders_to_pack: number
  open_returns: number
  payouts: number
  reviews_waiting: number
  papers_waiting: number
}

const COUNTS: Record<keyof VendorCounts, string> = {
  stories: "from story t where t.vendor_id = :id and t.approved_version is not null and t.deleted_at is null",
  certificates: `from certificate t
    join product_product_certificate_certificate of on of.certificate_id = t.id and of.deleted_at is null
    join product_product_vendor_vendor made on made.product_id = of.product_id and made.deleted_at is null
    where made.vendor_id = :id and t.deleted_at is null`,
  lots: "from lot t where t.vendor_id = :id and t.deleted_at is null",
  recalls: "from recall t where t.vendor_id = :id and t.deleted_at is null",
  inspections: "from inspection t where t.vendor_id = :id and t.deleted_at is null",
  open_findings:
    "from inspection_finding t where t.vendor_id = :id and t.state <> 'closed' and t.deleted_at is null",
  orders: `from order_share t join "order" o on o.id = t.order_id and not o.is_draft_order
    where t.vendor_id = :id and t.deleted_at is null`,
  orders_to_pack: `from order_share t
    join "order" o on o.id = t.order_id and o.status <> 'canceled' and not o.is_draft_order
    where t.vendor_id = :id and t.deleted_at is null and exists (
      select from order_item item where item.order_id = o.id and item.version = o.version
        and item.deleted_at is null and item.quantity > item.fulfilled_quantity
    )`,
  open_returns: `from return_request t join order_share s on s.id = t.share_id
    where s.vendor_id = :id and t.state in ('requested', 'accepted') and t.deleted_at is null`,
  payouts: "from payout t where t.vendor_id = :id",
  reviews_waiting: "from review t where t.vendor_id = :id and t.state = 'waiting' and t.deleted_at is null",
  papers_waiting: `from evidence_file t join registration r on r.id = t.registration_id
    where r.vendor_id = :id and t.verdict = 'waiting' and t.deleted_at is null`,
}

/** Counts of what the tables hold of a vendor now. */
export async function readVendorCounts(container: MedusaContainer, id: string): Promise<VendorCounts> {
  const columns = Object.entries(COUNTS).map(([name, from]) => `(select count(*)::int ${from}) as ${name}`)
  const { rows } = await databaseOf(container).raw<{ rows: VendorCounts[] }>(
    `select ${columns.join(",\n")}`,
    { id },
  )
  const [counts] = rows
  if (!counts) throw new Error("A select without a table answers one row")
  return counts
}
