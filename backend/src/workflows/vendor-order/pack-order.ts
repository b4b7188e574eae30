import type { LineQuantity } from "@cho-ocop/contracts"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { ProblemError } from "../../http/problem.ts"
import { notPossibleNow } from "../../vendor-order/not-possible-now.ts"
import type { VendorOrderRecord } from "../../vendor-order/order-record.ts"
import { leftToPack } from "../../vendor-order/order-state.ts"
import { type DeedInput, deedWorkflow } from "./deed-workflow.ts"

interface PackOrder extends DeedInput {
  /** All that is left where none are named. */
  lines?: LineQuantity[] | undefined
}

/**
 * Packs goods of an order together: its stock leaves the shelf. Throws `not_possible_now` where nothing is left to pack,
 * `bad_request` for more than is left of a line.
 */
export const packOrderWorkflow = deedWorkflow(
  "pack-order",
  async ({ order_id, lines }: PackOrder, { container, order, deedId }) => {
    const isPacked = order.fulfillments.some(({ metadata }) => metadata?.deed === deedId)
    const packed = lines ?? allThatIsLeft(order)
    if (!isPacked) {
      requireLeft(order, packed)
      await createOrderFulfillmentWorkflow(container).run({
        input: {
          order_id,
          items: packed.map(({ line_id, quantity }) => ({ id: line_id, quantity })),
          metadata: { deed: deedId },
        },
      })
    }
    return { kind: "packed", data: { lines: packed } }
  },
)

function allThatIsLeft({ items }: VendorOrderRecord): LineQuantity[] {
  return items
    .map((line) => ({ line_id: line.id, quantity: leftToPack(line) }))
    .filter(({ quantity }) => quantity > 0)
}

function requireLeft(order: VendorOrderRecord, packed: readonly LineQuantity[]): void {
  if (order.status === "canceled" || allThatIsLeft(order).length === 0) {
    throw notPossibleNow("Nothing of this order is left to pack.")
  }
  const tooMany = packed.filter(({ line_id, quantity }) => {
    const line = order.items.find(({ id }) => id === line_id)
    return !line || quantity > leftToPack(line)
  })
  const isTwice = new Set(packed.map(({ line_id }) => line_id)).size < packed.length
  if (tooMany.length === 0 && !isTwice) return
  const fields = Object.fromEntries(tooMany.map(({ line_id }) => [`lines.${line_id}`, "too_large"]))
  throw new ProblemError("bad_request", "There is not that much left to pack.", fields)
}
