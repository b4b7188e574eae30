import type pg from "pg"

/** What must not be, seen from outside of the shop's own code; each query answers the rows that are wrong. */
const MUST_NOT_BE: Record<string, string> = {
  "group without all its orders": `
    select g.number from order_group g
    left join order_share s on s.group_id = g.id
    left join "order" o on o.id = s.order_id and o.deleted_at is null
    left join order_order_vendor_vendor v on v.order_id = o.id and v.deleted_at is null
    left join order_cart c on c.order_id = o.id and c.deleted_at is null
    left join order_payment_collection p on p.order_id = o.id and p.deleted_at is null
    where g.state <> 'expired' and (o.id is null or v.order_id is null or c.order_id is null or p.order_id is null)`,
  "order without a group": `
    select o.id from "order" o left join order_share s on s.order_id = o.id where s.id is null and o.deleted_at is null`,
  "cart of an order that can be ordered again, or ordered cart without an order": `
    select cart.id from cart
    left join order_group g on g.cart_id = cart.id and g.state <> 'expired'
    where (cart.completed_at is null) <> (g.id is null)`,
  "orders that do not sum to their group": `
    select g.number from order_group g join order_share s on s.group_id = g.id
    where g.state <> 'expired' group by g.id having sum(s.amount) <> g.total`,
  // What was paid stays the share's: a change gives its part back, and goods that are sent for others come on top.
  "order that costs something else than its share": `
    select s.order_id from order_share s
    join "order" o on o.id = s.order_id
    join order_item item on item.order_id = o.id and item.version = o.version
    join order_line_item line on line.id = item.item_id
    group by s.id, o.version
    having s.amount <> sum(item.quantity * coalesce(item.unit_price, line.unit_price)) + (
      select coalesce(sum(method.amount), 0) from order_shipping way
      join order_shipping_method method on method.id = way.shipping_method_id 
      where way.order_id = s.order_id and way.version = o.version
    ) + (
      select coalesce(sum(r.amount), 0) from refund r
      where r.payment_id = s.payment_id and r.created_by like 'change:%' and r.deleted_at is null
    ) - (
      select coalesce(sum(request.sent_total), 0) from return_request request
      where request.share_id = s.id and request.deleted_at is null
    )`,
  "share whose payment is called off, or of another amount": `
    select s.order_id from order_share s
    join "order" o on o.id = s.order_id and o.status <> 'canceled' and o.deleted_at is null
    join payment p on p.id = s.payment_id
    where p.canceled_at is not null or p.amount <> s.amount`,
  "change of an order that was begun and not ended, or made and not told of": `
    select change.order_id, change.status from order_change change
    where change.internal_note like 'vendor change %' and change.deleted_at is null and (
      change.status in ('pending', 'requested')
      or change.status = 'confirmed' and change.change_type = 'edit' and not exists (
        select from order_event told where told.id = change.metadata->>'deed'
      )
    )`,
  "return for which goods are sent that it does not say, or the other way round": `
    select request.id, request.state, change.change_type from return_request request
    left join order_change change on change.internal_note = 'vendor change ' || request.id
      and change.status = 'confirmed' and change.deleted_at is null
    where (request.resolution <> 'refund') <> (change.id is not null)`,
  "stock put aside that is not the open orders'": `
    select level.inventory_item_id, level.reserved_quantity::int, wanted.units from inventory_level level
    cross join lateral (
      select coalesce(sum((item.quantity - item.fulfilled_quantity) * made_of.required_quantity), 0)::int as units
      from order_share s
      join "order" o on o.id = s.order_id and o.status <> 'canceled' and o.deleted_at is null
      join order_item item on item.order_id = o.id and item.version = o.version
      join order_line_item line on line.id = item.item_id
      join product_variant_inventory_item made_of on made_of.variant_id = line.variant_id
      join vendor_vendor_stock_location_stock_location place on place.vendor_id = s.vendor_id
      where made_of.inventory_item_id = level.inventory_item_id and place.stock_location_id = level.location_id
    ) wanted
    where level.reserved_quantity <> wanted.units`,
  "line that has other stock put aside than it is yet to be packed with": `
    select item.item_id, made_of.inventory_item_id from order_share s
    join "order" o on o.id = s.order_id and o.status <> 'canceled' and o.deleted_at is null
    join order_item item on item.order_id = o.id and item.version = o.version
    join order_line_item line on line.id = item.item_id
    join product_variant_inventory_item made_of on made_of.variant_id = line.variant_id
    left join reservation_item r on r.line_item_id = line.id
      and r.inventory_item_id = made_of.inventory_item_id and r.deleted_at is null
    group by item.id, made_of.variant_id, made_of.inventory_item_id
    having coalesce(sum(r.quantity), 0)
      <> (item.quantity - item.fulfilled_quantity) * made_of.required_quantity`,
  "stock put aside that is not its reservations": `
    select level.inventory_item_id from inventory_level level
    left join reservation_item r on r.inventory_item_id = level.inventory_item_id
      and r.location_id = level.location_id and r.deleted_at is null
    group by level.id having level.reserved_quantity <> coalesce(sum(r.quantity), 0)`,
  "more put aside than there is": `
    select inventory_item_id from inventory_level where reserved_quantity > stocked_quantity`,
  "placed order without a payment": `
    select s.order_id from order_share s join order_group g on g.id = s.group_id
    left join payment p on p.id = s.payment_id where g.state = 'placed' and p.id is null`,
  "payment of a group that is not placed": `
    select g.number from order_group g join payment p on p.payment_session_id = g.payment_session_id
    where g.state <> 'placed' and p.canceled_at is null and p.amount > coalesce(
      (select sum(amount) from refund r where r.payment_id = p.id and r.deleted_at is null), 0)`,
  "order whose account is not what was taken and given back": `
    select s.order_id from order_share s join payment p on p.id = s.payment_id
    where coalesce((select sum(amount) from order_transaction t
                    where t.order_id = s.order_id and t.deleted_at is null), 0)
       <> coalesce((select sum(amount) from capture c where c.payment_id = p.id and c.deleted_at is null), 0)
        - coalesce((select sum(amount) from refund r where r.payment_id = p.id and r.deleted_at is null), 0)`,
  "shares that moved other money than the group's payment": `
    select g.number from order_group g join payment whole on whole.payment_session_id = g.payment_session_id
    where g.state = 'placed' and (
      coalesce((select sum(r.amount) from refund r join order_share s on s.payment_id = r.payment_id
                where s.group_id = g.id and r.deleted_at is null), 0)
        <> coalesce((select sum(amount) from refund r where r.payment_id = whole.id and r.deleted_at is null), 0)
      or coalesce((select sum(c.amount) from capture c join order_share s on s.payment_id = c.payment_id
                   where s.group_id = g.id and c.deleted_at is null), 0)
        > coalesce((select sum(amount) from capture c where c.payment_id = whole.id and c.deleted_at is null), 0))`,
  "cancelled order whose shopper's money is kept or can still be taken": `
    select s.order_id from order_share s
    join "order" o on o.id = s.order_id and o.status = 'canceled'
    join payment p on p.id = s.payment_id and p.canceled_at is null
    cross join lateral (
      select coalesce((select sum(amount) from capture c where c.payment_id = p.id and c.deleted_at is null), 0) as taken,
             coalesce((select sum(amount) from refund r where r.payment_id = p.id and r.deleted_at is null), 0) as back
    ) moved
    where moved.taken <> moved.back or moved.taken = 0`,
  "order that stands though its money went back to cancel it": `
    select s.order_id from order_share s
    join "order" o on o.id = s.order_id and o.status <> 'canceled'
    where s.voided_at is not null or exists (
      select from refund r where r.payment_id = s.payment_id and r.created_by = 'cancel:' || o.id and r.deleted_at is null
    )`,
  "return whose goods are back without its money, or whose money is back without its goods": `
    select request.id, request.state from return_request request
    join order_share s on s.id = request.share_id
    left join refund r on r.payment_id = s.payment_id and r.created_by = 'return:' || request.id and r.deleted_at is null
    where (request.received_at is null) <> (r.id is null) or (request.received_at is null) <> (request.state <> 'received')`,
  "movement of money that the ledger does not have once": `
    select moved.id from (
      select id, payment_id, 'sale' as kind from capture where deleted_at is null
      union all select id, payment_id, 'refund' from refund where deleted_at is null
    ) moved
    join order_share s on s.payment_id = moved.payment_id
    left join ledger_entry e on e.order_id = s.order_id and e.kind = moved.kind and e.reference = moved.id
    group by moved.id having count(e.id) <> 1`,
  "payout that is not what it settles": `
    select payout.id from payout
    left join payout_entry settled on settled.payout_id = payout.id
    left join ledger_entry e on e.id = settled.ledger_entry_id
    where payout.state <> 'failed'
    group by payout.id having coalesce(sum(e.amount), -1) <> 0`,
  "payout that the ledger does not have once": `
    select payout.id from payout left join ledger_entry e on e.kind = 'payout' and e.reference = payout.id
    group by payout.id having count(e.id) <> 1`,
  "batch without a payout": `
    select batch.id from payout_batch batch left join payout on payout.batch_id = batch.id
    where batch.scheduled_on is null and payout.id is null`,
}

/** What of the database does not agree, in words; nothing where all is well. */
export async function disagreements(database: pg.Pool): Promise<string[]> {
  const found: string[] = []
  for (const [what, query] of Object.entries(MUST_NOT_BE)) {
    const { rows } = await database.query(query)
    if (rows.length > 0) found.push(`${rows.length} × ${what}: ${JSON.stringify(rows[0])}`)
  }
  return found
}
