import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"

/**
 * Medusa cancels an order also where its gateway gave no money back, and books the refund. A vendor's order is cancelled
 * by `POST /admin/vendor-orders/:id/cancel`, which the order's page in the admin offers.
 */
export async function refuseStockCancel(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const groups = req.scope.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
  const [share] = await groups.listOrderShares({ order_id: req.params.id ?? "" }, { take: 1 })
  if (share) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Cancel this order with “Cancel with refund” on its page, so that the money really goes back.",
    )
  }
  next()
}
