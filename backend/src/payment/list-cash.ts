import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../database.ts"
import { CASH_ON_DELIVERY } from "../modules/payment-cash-on-delivery/index.ts"

const MOST = 200

/** What a vendor last told of an order whose cash is not collected, in đồng. */
export interface CashDifference {
  order_id: string
  number: string
  vendor: string
  due: number
  told: number
  told_by: string
  told_at: string
}

/** Cash of a vendor's orders, in đồng; what was given back is among what was collected. */
export interface VendorCash {
  vendor_id: string
  vendor: string
  due: number
  collected: number
  given_back: number
}

/**
 * Orders that stay undelivered because another amount of cash was told than is due, the latest first. One whose cash came
 * in since, or that was cancelled, is left out.
 */
export async function cashDifferences(container: MedusaContainer): Promise<CashDifference[]> {
  const { rows } = await databaseOf(container).raw<{ rows: (CashDifference & { told_at: Date })[] }>(
    `select * from (
       select distinct on (told.subject_id) told.subject_id as order_id, told.subject_name as number,
         vendor.name as vendor, (told.before->>'due')::bigint as due,
         (told.after->>'collected')::bigint as told, told.actor_name as told_by, told.created_at as told_at
       from audit_entry told
       join vendor on vendor.id = told.vendor_id
       join "order" on "order".id = told.subject_id and "order".status <> 'canceled'
       where told.action = 'order.cash_differs'
         and not exists (
           select 1 from order_payment_collection its
           join payment on payment.payment_collection_id = its.payment_collection_id
           join capture on capture.payment_id = payment.id and capture.deleted_at is null
           where its.order_id = told.subject_id and capture.created_at > told.created_at
         )
       order by told.subject_id, told.created_at desc
     ) latest
     order by told_at desc limit ?`,
    [MOST],
  )
  return rows.map((row) => ({
    ...row,
    due: Number(row.due),
    told: Number(row.told),
    told_at: new Date(row.told_at).toISOString(),
  }))
}

/** What each vendor has still to collect on delivery, and what it has collected, most due first. */
export async function cashOfVendors(container: MedusaContainer): Promise<VendorCash[]> {
  const { rows } = await databaseOf(container).raw<{ rows: VendorCash[] }>(
    `select vendor.id as vendor_id, vendor.name as vendor,
       sum(case when payment.canceled_at is null then payment.amount - came.collected else 0 end) as due,
       sum(came.collected) as collected, sum(went.given_back) as given_back
     from payment
     join order_payment_collection its on its.payment_collection_id = payment.payment_collection_id
       and its.deleted_at is null
     join order_share on order_share.order_id = its.order_id and order_share.deleted_at is null
     join vendor on vendor.id = order_share.vendor_id
     cross join lateral (
       select coalesce(sum(amount), 0) as collected from capture
       where payment_id = payment.id and deleted_at is null
     ) came
     cross join lateral (
       select coalesce(sum(amount), 0) as given_back from refund
       where payment_id = payment.id and deleted_at is null
     ) went
     where payment.provider_id = ? and payment.deleted_at is null
     group by vendor.id, vendor.name
     order by due desc, vendor.name
     limit ?`,
    [CASH_ON_DELIVERY, MOST],
  )
  return rows.map(({ due, collected, given_back, ...row }) => ({
    ...row,
    due: Number(due),
    collected: Number(collected),
    given_back: Number(given_back),
  }))
}
