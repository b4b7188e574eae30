import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  cancelBeginOrderClaimWorkflow,
  cancelBeginOrderEditWorkflow,
  cancelBeginOrderExchangeWorkflow,
} from "@medusajs/medusa/core-flows"
import { notPossibleNow } from "../vendor-order/not-possible-now.ts"

/** Begins the note on a change that a vendor makes, so that it is known from the operator's own. */
export const VENDOR_CHANGE = "vendor change "

interface BegunChange {
  internal_note: string | null
  exchange_id: string | null
  claim_id: string | null
}

/**
 * Takes away a change that a vendor's attempt began and never ended; whoever calls holds the order's lock. Throws
 * `not_possible_now` while the operator changes the order.
 */
export async function takeAwayBroken(container: MedusaContainer, order_id: string): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_change",
    fields: ["internal_note", "exchange_id", "claim_id"],
    filters: { order_id, status: ["pending", "requested"] },
  })
  const [begun] = data as unknown as BegunChange[]
  if (!begun) return
  const { internal_note, exchange_id, claim_id } = begun
  if (!internal_note?.startsWith(VENDOR_CHANGE)) throw notPossibleNow("The market is changing this order.")
  if (exchange_id) await cancelBeginOrderExchangeWorkflow(container).run({ input: { exchange_id } })
  else if (claim_id) await cancelBeginOrderClaimWorkflow(container).run({ input: { claim_id } })
  else await cancelBeginOrderEditWorkflow(container).run({ input: { order_id } })
}
