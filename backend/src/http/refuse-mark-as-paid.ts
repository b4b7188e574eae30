import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"

/**
 * Medusa lets an operator declare a payment collection paid, without any payment. What a shopper owes for an order is
 * captured where it was paid, so for collections of orders this is refused.
 */
export async function refuseMarkAsPaid(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const groups = req.scope.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
  const payment_collection_id = req.params.id ?? ""
  const [share] = await groups.listOrderShares({ payment_collection_id }, { take: 1 })
  const [group] = await groups.listOrderGroups({ payment_collection_id }, { take: 1 })
  if (share || group) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This payment belongs to an order. Capture it once the money is there.",
    )
  }
  next()
}
