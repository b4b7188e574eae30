import type { NewReturn } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ProblemError } from "../../http/problem.ts"
import { ORDER_GROUP_MODULE } from "../../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../../modules/order-group/service.ts"
import { derivedId } from "../../order-group/derived-id.ts"
import { returnUntil } from "../../order-group/parcel-state.ts"
import { recalledLines } from "../../recall/recalled-lines.ts"
import { notPossibleNow } from "../../vendor-order/not-possible-now.ts"
import type { OrderLine, VendorOrderRecord } from "../../vendor-order/order-record.ts"
import { orderState } from "../../vendor-order/order-state.ts"
import { type DeedInput, deedWorkflow } from "./deed-workflow.ts"

type RequestReturn = DeedInput & NewReturn

/**
 * A shopper asks to send goods of one vendor back. Throws `not_possible_now` before all has arrived, after the last day,
 * which goods called back do not have, and while another return is open; `bad_request` for more units than were bought
 * and not sent back.
 */
export const requestReturnWorkflow = deedWorkflow(
  "request-return",
  async ({ lines, reason, photos }: RequestReturn, { container, order, deedId }) => {
    const groups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    const id = derivedId("retreq", deedId)
    if (order.returns.every((known) => known.id !== id)) {
      await requireInTime(container, order, lines)
      requireBought(order, lines)
      await groups.createReturnRequests({
        id,
        share_id: order.share_id,
        state: "requested",
        lines: lines.map((line) => ({ ...line, refund: null })) as unknown as Record<string, unknown>,
        reason,
        photos: photos as unknown as Record<string, unknown>,
      })
    }
    return { kind: "return_requested", data: { return_id: id, lines, reason } }
  },
)

async function requireInTime(
  container: MedusaContainer,
  order: VendorOrderRecord,
  lines: NewReturn["lines"],
): Promise<void> {
  const until = returnUntil(order, orderState(order))
  if (until && new Date(until) >= new Date()) return
  const recalled = until ? await recalledLines(container, [order]) : new Set<string>()
  if (!lines.every(({ line_id }) => recalled.has(line_id))) {
    throw notPossibleNow("This order cannot be sent back.")
  }
}

function requireBought({ items }: VendorOrderRecord, lines: NewReturn["lines"]): void {
  const tooMany = lines.filter(({ line_id, quantity }) => {
    const line = items.find(({ id }) => id === line_id)
    return !line || quantity > leftToReturn(line)
  })
  const isTwice = new Set(lines.map(({ line_id }) => line_id)).size < lines.length
  if (tooMany.length === 0 && !isTwice) return
  const fields = Object.fromEntries(tooMany.map(({ line_id }) => [`lines.${line_id}`, "too_large"]))
  throw new ProblemError("bad_request", "More than was bought cannot be sent back.", fields)
}

/** Units that arrived and are neither back nor on their way back, whoever asked for that. */
function leftToReturn({ quantity, detail }: OrderLine): number {
  return Number(quantity) - Number(detail.return_received_quantity) - Number(detail.return_requested_quantity)
}
