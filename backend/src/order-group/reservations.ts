import { derivedId } from "./derived-id.ts"
import type { PlannedLine } from "./plan-group.ts"

/** Units of one thing in stock, put aside at a vendor's place for a line of an order. */
export interface Reservation {
  id: string
  line_item_id: string
  inventory_item_id: string
  location_id: string
  quantity: number
  allow_backorder: boolean
  /** The line of the cart, to be named where there are too few. */
  line: { id: string; name: string }
}

/** What the lines take from the stock of a vendor; goods made of several things take each of them. */
export function reservationsOf(lines: readonly PlannedLine[], location_id: string): Reservation[] {
  return lines
    .filter(({ variant }) => variant.manage_inventory)
    .flatMap(({ id, order_line_id, title, quantity, variant }) =>
      variant.inventory_items.map(({ inventory_item_id, required_quantity }) => ({
        id: derivedId("resitem", order_line_id, inventory_item_id),
        line_item_id: order_line_id,
        inventory_item_id,
        location_id,
        quantity: quantity * required_quantity,
        allow_backorder: variant.allow_backorder,
        line: { id, name: title },
      })),
    )
}
