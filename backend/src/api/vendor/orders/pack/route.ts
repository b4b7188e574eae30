import { type PackedOrders, PackOrders } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { isProblemError } from "../../../../http/problem.ts"
import { validated } from "../../../../http/validated.ts"
import { vendorContext } from "../../../../vendor-access/account-context.ts"
import { deedOf } from "../../../../vendor-order/deed-of.ts"
import { readVendorOrders } from "../../../../vendor-order/read-orders.ts"
import { packOrderWorkflow } from "../../../../workflows/vendor-order/pack-order.ts"

/** `POST /vendor/orders/pack`: `PackOrders` to `PackedOrders`. 404 and nothing packed where one is not the vendor's. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { ids } = validated(PackOrders, req.body)
  await readVendorOrders(req.scope, vendorContext(req), ids)
  const answer: PackedOrders = { packed: [], refused: [] }
  for (const order_id of new Set(ids)) {
    try {
      await packOrderWorkflow(req.scope).run({ input: { ...deedOf(req), order_id } })
      answer.packed.push(order_id)
    } catch (error) {
      if (!isProblemError(error)) throw error
      answer.refused.push({ id: order_id, code: error.code })
    }
  }
  res.json(answer)
}
