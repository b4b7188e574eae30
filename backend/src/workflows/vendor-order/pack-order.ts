import type { PackedLine } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { ProblemError } from "../../http/problem.ts"
import { traceModule } from "../../trace/trace-module.ts"
import { withGoodsLocked } from "../../vendor-order/goods-lock.ts"
import { notPossibleNow } from "../../vendor-order/not-possible-now.ts"
import { readOrderRecord, type VendorOrderRecord } from "../../vendor-order/order-record.ts"
import { leftToPack } from "../../vendor-order/order-state.ts"
import { type LineOfLot, linesOfLots, requireLots } from "../../vendor-order/packed-lots.ts"
import { type DeedInput, deedWorkflow } from "./deed-workflow.ts"

interface PackOrder extends DeedInput {
  /** All that is left where none are named. */
  lines?: PackedLine[] | undefined
}

/**
 * Packs goods of an order together: its stock leaves the shelf. Throws `not_possible_now` where nothing is left to pack,
 * `bad_request` for more than is left of a line, `not_found`, `lot_recalled` and `lot_needed` as `requireLots` says.
 */
export const packOrderWorkflow = deedWorkflow(
  "pack-order",
  async ({ order_id, lines }: PackOrder, { container, order, deedId }) => {
    const packed = lines ?? allThatIsLeft(order)
    const ofLots = linesOfLots(packed)
    const isPacked = order.fulfillments.some(({ metadata }) => metadata?.deed === deedId)
    await withGoodsLocked(container, [order.vendor_id], async () => {
      if (!isPacked) {
        requireLeft(order, packed)
        await requireLots(container, order, packed)
        await createOrderFulfillmentWorkflow(container).run({
          input: {
            order_id,
            items: packed.map(({ line_id, quantity }) => ({ id: line_id, quantity })),
            metadata: { deed: deedId },
          },
        })
      }
      await noteLots(container, order_id, deedId, ofLots)
    })
    return { kind: "packed", data: { lines: packed } }
  },
)

/** Notes from which lots a parcel was packed, unless an attempt that broke off has. */
async function noteLots(
  container: MedusaContainer,
  orderId: string,
  deedId: string,
  lines: readonly LineOfLot[],
): Promise<void> {
  if (lines.length === 0) return
  const { fulfillments } = await readOrderRecord(container, orderId)
  const parcel = fulfillments.find(({ metadata }) => metadata?.deed === deedId)
  if (!parcel) throw new Error(`Order ${orderId} has no parcel of ${deedId}`)
  const known = await traceModule(container).listPackedLots({ fulfillment_id: parcel.id })
  if (known.length > 0) return
  await traceModule(container).createPackedLots(
    lines.map((line) => ({ order_id: orderId, fulfillment_id: parcel.id, ...line })),
  )
}

function allThatIsLeft({ items }: VendorOrderRecord): PackedLine[] {
  return items
    .map((line) => ({ line_id: line.id, quantity: leftToPack(line) }))
    .filter(({ quantity }) => quantity > 0)
}

function requireLeft(order: VendorOrderRecord, packed: readonly PackedLine[]): void {
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
