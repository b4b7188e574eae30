import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { outOfStock } from "../cart/out-of-stock.ts"
import type { Transaction } from "./in-one-transaction.ts"
import type { Reservation } from "./reservations.ts"

/** One thing at one place. */
type Place = Pick<Reservation, "inventory_item_id" | "location_id">

interface Level extends Place {
  /** Numerics come as text. */
  available: string
}

/**
 * Puts goods aside. The rows of the stock stay locked until the transaction ends, always in the same order, so that
 * two servers neither sell a unit twice nor wait for each other for ever. Throws `out_of_stock` with what is missing.
 */
export async function reserveStock(
  container: MedusaContainer,
  transaction: Transaction,
  reservations: readonly Reservation[],
): Promise<void> {
  if (reservations.length === 0) return
  const available = await lockLevels(transaction, reservations)
  const missing = shortOf(reservations, available)
  if (missing.length > 0) throw outOfStock(missing.map(({ line }) => line))
  const inventory = container.resolve(Modules.INVENTORY)
  await inventory.createReservationItems(
    reservations.map(({ line: _, ...reservation }) => reservation),
    transaction.of(inventory),
  )
}

/** How many units are free, by thing and place; nobody else changes them until the transaction ends. */
export async function lockLevels({ database }: Transaction, places: readonly Place[]) {
  const wanted = [...new Set(places.map(placeOf))].map((place) => place.split(" "))
  const levels: Level[] = await database("inventory_level")
    .select(
      "inventory_item_id",
      "location_id",
      database.raw("stocked_quantity - reserved_quantity as available"),
    )
    .whereIn(["inventory_item_id", "location_id"], wanted)
    .whereNull("deleted_at")
    .orderBy("id")
    .forUpdate()
  return new Map(levels.map((level) => [placeOf(level), Number(level.available)]))
}

function shortOf(reservations: readonly Reservation[], available: Map<string, number>): Reservation[] {
  const wanted = new Map<string, number>()
  for (const reservation of reservations) {
    const place = placeOf(reservation)
    wanted.set(place, (wanted.get(place) ?? 0) + reservation.quantity)
  }
  return reservations.filter((reservation) => {
    const place = placeOf(reservation)
    return !reservation.allow_backorder && (wanted.get(place) ?? 0) > (available.get(place) ?? 0)
  })
}

function placeOf({ inventory_item_id, location_id }: Place): string {
  return `${inventory_item_id} ${location_id}`
}
