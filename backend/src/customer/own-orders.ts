import type { CustomerOrder, CustomerOrders, Order } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../database.ts"
import { ProblemError } from "../http/problem.ts"
import { readOrder } from "../order/read-order.ts"
import type { CustomerContext } from "./customer-context.ts"

const A_PAGE = 10

/**
 * Whose an order group is: the account's with which it was placed; else the one with the e-mail it was placed with, as
 * accounts exist only for confirmed addresses.
 */
const IS_OWN = `order_group.deleted_at is null and (
  order_group.customer_id = :customer_id
  or lower(order_group.email) = :email and not exists (
    select 1 from customer
    where customer.id = order_group.customer_id and customer.has_account and customer.deleted_at is null
  )
)`

/** One page of a shopper's orders, newest first, without those that were never paid. */
export async function readOwnOrders(
  container: MedusaContainer,
  context: CustomerContext,
  page: number,
): Promise<CustomerOrders> {
  const { rows } = await databaseOf(container).raw<{ rows: { number: string; found: string }[] }>(
    `select number, count(*) over () as found from order_group
     where state <> 'expired' and ${IS_OWN}
     order by created_at desc, id limit :limit offset :offset`,
    { ...ownerOf(context), limit: A_PAGE, offset: (page - 1) * A_PAGE },
  )
  const orders = await Promise.all(rows.map(({ number }) => readOrder(container, number)))
  return { orders: orders.map(customerOrderOf), page, pages: Math.ceil(Number(rows[0]?.found ?? 0) / A_PAGE) }
}

/** Throws `order_not_found` for an order of somebody else, as for one that does not exist. */
export async function requireOwnOrder(
  container: MedusaContainer,
  context: CustomerContext,
  number: string,
): Promise<void> {
  const { rows } = await databaseOf(container).raw<{ rows: unknown[] }>(
    `select 1 from order_group where number = :number and ${IS_OWN}`,
    { ...ownerOf(context), number },
  )
  if (rows.length === 0) throw new ProblemError("order_not_found", "There is no such order.")
}

function ownerOf({ customerId: customer_id, email }: CustomerContext) {
  return { customer_id, email: email.toLowerCase() }
}

function customerOrderOf({ number, placed_at, total, payment, parcels }: Order): CustomerOrder {
  return {
    number,
    placed_at,
    total,
    payment: { method: payment.method, state: payment.state },
    parts: parcels.map((parcel) => ({
      number: parcel.number,
      vendor: parcel.vendor.name,
      state: parcel.state,
      items: parcel.items.map(({ name, quantity }) => ({ name, quantity })),
    })),
  }
}
