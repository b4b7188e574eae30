import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  beginOrderEditOrderWorkflow,
  orderEditAddNewItemWorkflow,
  orderEditUpdateItemQuantityWorkflow,
  requestOrderEditRequestWorkflow,
} from "@medusajs/medusa/core-flows"
import { z } from "zod"
import { crashPoint } from "../crash-point.ts"
import { ProblemError } from "../http/problem.ts"
import type { LineToAdd } from "../vendor-order/own-goods.ts"
import { takeAwayBroken, VENDOR_CHANGE } from "./begun-change.ts"
import { confirmChange } from "./confirm-change.ts"
import { requireExactChange } from "./require-exact.ts"

/** What a vendor's change keeps of itself, for whoever has to finish it. */
const Kept = z.object({ deed: z.string(), less: z.int().nonnegative() })

interface OrderEdit {
  order_id: string
  deedId: string
  /** What the vendor calls this attempt. */
  key: string
  reason: string
  /** Units that are left of lines. */
  lines: readonly { line_id: string; quantity: number }[]
  added: readonly LineToAdd[]
  /** What the order costs now, in đồng. */
  total: number
}

/** By how many đồng an order became cheaper in the change of this deed; null where that was not made. */
export async function editedBy(
  container: MedusaContainer,
  orderId: string,
  deedId: string,
): Promise<number | null> {
  const changes = await container
    .resolve(Modules.ORDER)
    .listOrderChanges({ order_id: orderId, status: "confirmed" }, { take: null })
  const kept = changes.map(({ metadata }) => Kept.safeParse(metadata).data)
  return kept.find((one) => one?.deed === deedId)?.less ?? null
}

/**
 * Changes an order with Medusa's own order edit, and answers by how many đồng it became cheaper. An edit that cannot be is
 * taken away again. Throws `dearer`, and what `requireExactChange` throws; `not_possible_now` while the operator changes
 * the same order.
 */
export async function editOrder(container: MedusaContainer, edit: OrderEdit): Promise<number> {
  const { order_id } = edit
  await takeAwayBroken(container, order_id)
  const { result: change } = await beginOrderEditOrderWorkflow(container).run({
    input: { order_id, internal_note: `${VENDOR_CHANGE}${edit.key}`, description: edit.reason },
  })
  crashPoint("changing: edit has begun")
  try {
    const less = edit.total - (await writeEdit(container, edit))
    if (less < 0) throw new ProblemError("dearer", `The order would cost ${-less} đồng more.`)
    const { deedId: deed, key, reason } = edit
    const metadata = { deed, less, key, reason }
    await container.resolve(Modules.ORDER).updateOrderChanges({ id: change.id, metadata })
    await confirmChange(container, change.id)
    return less
  } catch (error) {
    await takeAwayBroken(container, order_id)
    throw error
  }
}

/** Answers what the order would come to, in đồng. */
async function writeEdit(container: MedusaContainer, edit: OrderEdit): Promise<number> {
  const { order_id, lines, added } = edit
  if (lines.length > 0) {
    const items = lines.map(({ line_id, quantity }) => ({ id: line_id, quantity }))
    await orderEditUpdateItemQuantityWorkflow(container).run({ input: { order_id, items } })
  }
  if (added.length > 0) {
    await orderEditAddNewItemWorkflow(container).run({ input: { order_id, items: [...added] } })
  }
  const total = await requireExactChange(container, order_id)
  await requestOrderEditRequestWorkflow(container).run({ input: { order_id } })
  return total
}
