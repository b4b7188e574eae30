import { type CartItem, QUANTITY_MAX, type ReOrdered, type ReOrderProblem } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readOrder } from "../order/read-order.ts"
import { findOffer, type Offer } from "./find-offer.ts"
import { readOpenCart } from "./read-cart.ts"

/** A line that goes into a cart. */
interface Line {
  variant_id: string
  quantity: number
  metadata: Record<string, unknown>
}

interface ReOrderPlan {
  lines: Line[]
  missing: ReOrdered["missing"]
}

/**
 * What of an order can be put into the cart once more, as much as there is, and what cannot. Throws `order_not_found`,
 * `cart_not_found`, `cart_completed`.
 */
export async function planReOrder(
  container: MedusaContainer,
  { number, cart_id }: { number: string; cart_id: string | null },
): Promise<ReOrderPlan> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { parcels } = await readOrder(container, number)
  const present = cart_id ? (await readOpenCart(query, cart_id)).items : []
  const plan: ReOrderPlan = { lines: [], missing: [] }
  for (const { vendor, items } of parcels) {
    for (const item of items) {
      const there = present.find(({ variant_id }) => variant_id === item.variant_id)
      const offer = await findOffer(query, item.variant_id)
      const planned = plan.lines.filter(({ variant_id }) => variant_id === item.variant_id)
      const inCart = [...planned, ...(there ? [there] : [])].reduce(
        (sum, { quantity }) => sum + Number(quantity),
        0,
      )
      const { put, problem } = portionOf(item, offer, inCart)
      if (offer && put > 0) {
        const metadata = { ...((there?.metadata ?? offer.snapshot) as Record<string, unknown>) }
        plan.lines.push({ variant_id: item.variant_id, quantity: put, metadata })
      }
      if (problem) plan.missing.push(missingOf(item, vendor.name, { put, problem }))
    }
  }
  return plan
}

function portionOf(
  { quantity }: CartItem,
  offer: Offer | null,
  inCart: number,
): { put: number; problem: ReOrderProblem | null } {
  if (!offer) return { put: 0, problem: "gone" }
  if (!offer.isSold) return { put: 0, problem: "not_sold_now" }
  const room = Math.max(0, Math.min(offer.stock, QUANTITY_MAX) - inCart)
  if (room >= quantity) return { put: quantity, problem: null }
  if (offer.stock === 0) return { put: 0, problem: "sold_out" }
  return { put: room, problem: room === 0 ? "cart_full" : "fewer_left" }
}

function missingOf(
  { name, variant_title, quantity }: CartItem,
  vendor: string,
  portion: Pick<ReOrdered["missing"][number], "put" | "problem">,
): ReOrdered["missing"][number] {
  return { name, variant_title, vendor, ordered: quantity, ...portion }
}
