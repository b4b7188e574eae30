import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import type { Transaction } from "./in-one-transaction.ts"
import type { Reservation } from "./reservations.ts"
import { lockLevels, reserveStock } from "./reserve-stock.ts"

/** Units of one thing that a line of an order still has to be packed with. */
type Wanted = Pick<Reservation, "line_item_id" | "inventory_item_id" | "location_id" | "allow_backorder"> & {
  title: string
  units: number
}

/** Units that are put aside for a line. */
type PutAside = Pick<Reservation, "id" | "line_item_id" | "inventory_item_id" | "location_id"> & {
  units: number
}

/**
 * Puts aside what an order has yet to be packed with, as it now stands, and lets go of what is put aside beyond that.
 * The rows of the stock stay locked until the transaction ends. Throws `out_of_stock`.
 */
export async function fitReservations(
  container: MedusaContainer,
  transaction: Transaction,
  orderId: string,
): Promise<void> {
  const read = async () =>
    [await readWanted(transaction, orderId), await readPutAside(transaction, orderId)] as const
  const all = (await read()).flat()
  if (all.length === 0) return
  await lockLevels(transaction, all)
  // Somebody else may have changed it until the rows were locked.
  const [wanted, putAside] = await read()
  // First, as what one line lets go of may be what another wants.
  await letGo(container, transaction, beyond(wanted, putAside))
  await reserveStock(
    container,
    transaction,
    wanted.flatMap((one) => missingOf(one, putAside)),
  )
  await transaction.flush()
}

async function readWanted({ database }: Transaction, orderId: string): Promise<Wanted[]> {
  const { rows } = await database.raw<{ rows: Wanted[] }>(
    `select item.item_id as line_item_id, line.title, variant.allow_backorder, made_of.inventory_item_id,
            place.stock_location_id as location_id,
            ((item.quantity - item.fulfilled_quantity) * made_of.required_quantity)::int as units
     from "order" o
     join order_share s on s.order_id = o.id and s.deleted_at is null
     join order_item item on item.order_id = o.id and item.version = o.version and item.deleted_at is null
     join order_line_item line on line.id = item.item_id
     join product_variant variant on variant.id = line.variant_id and variant.manage_inventory
     join product_variant_inventory_item made_of on made_of.variant_id = variant.id and made_of.deleted_at is null
     join vendor_vendor_stock_location_stock_location place
       on place.vendor_id = s.vendor_id and place.deleted_at is null
     where o.id = ? and o.status <> 'canceled'`,
    [orderId],
  )
  return rows
}

/** Of any line that the order ever had. */
async function readPutAside({ database }: Transaction, orderId: string): Promise<PutAside[]> {
  const lines = database("order_item").where({ order_id: orderId }).select("item_id")
  return database("reservation_item")
    .whereIn("line_item_id", lines)
    .whereNull("deleted_at")
    .select("id", "line_item_id", "inventory_item_id", "location_id", database.raw("quantity::int as units"))
}

function missingOf({ title, units, ...wanted }: Wanted, putAside: readonly PutAside[]): Reservation[] {
  const quantity = units - sumOf(putAside.filter((one) => keyOf(one) === keyOf(wanted)))
  if (quantity <= 0) return []
  const line = { id: wanted.line_item_id, name: title }
  return [{ ...wanted, id: generateEntityId(undefined, "resitem"), quantity, line }]
}

/** What to keep of each that is put aside; only those of which less is kept. */
function beyond(wanted: readonly Wanted[], putAside: readonly PutAside[]): (PutAside & { kept: number })[] {
  const left = new Map(wanted.map((one) => [keyOf(one), one.units]))
  return putAside
    .map((one) => {
      const kept = Math.min(one.units, Math.max(0, left.get(keyOf(one)) ?? 0))
      left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) - kept)
      return { ...one, kept }
    })
    .filter(({ units, kept }) => kept < units)
}

async function letGo(
  container: MedusaContainer,
  transaction: Transaction,
  reservations: readonly (PutAside & { kept: number })[],
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  for (const { id, kept } of reservations) {
    if (kept > 0) await inventory.updateReservationItems({ id, quantity: kept }, transaction.of(inventory))
    else await inventory.deleteReservationItems([id], transaction.of(inventory))
    await transaction.flush()
  }
}

function keyOf({
  line_item_id,
  inventory_item_id,
}: Pick<Reservation, "line_item_id" | "inventory_item_id">): string {
  return `${line_item_id} ${inventory_item_id}`
}

function sumOf(reservations: readonly PutAside[]): number {
  return reservations.reduce((sum, { units }) => sum + units, 0)
}
