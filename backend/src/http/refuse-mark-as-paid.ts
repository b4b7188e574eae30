import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"
import { type OrderSummary, owedFor } from "../order-group/owed.ts"
import { ProblemError } from "./problem.ts"

interface CollectionRecord {
  amount: number
  order: { id: string; status: string; summary: OrderSummary } | null
}

/**
 * Medusa lets an operator declare a payment collection paid, without any payment. What a shopper owes for an order is
 * captured where it was paid, so this is for one thing alone: what a later change of an order that was paid beforehand
 * has added to it, which the operator has received by other means.
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
  if (share || group) throw belongsToOrder()
  await requireAddedLater(req, groups)
  next()
}

async function requireAddedLater(req: MedusaRequest, groups: OrderGroupModuleService): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_collection",
    fields: ["amount", "order.id", "order.status", "order.summary.*"],
    filters: { id: req.params.id ?? "" },
  })
  const [collection] = data as unknown as CollectionRecord[]
  if (!collection?.order) return
  const { id, status, summary } = collection.order
  const [share] = await groups.listOrderShares({ order_id: id }, { relations: ["group"], take: 1 })
  if (!share) return
  if (status === "canceled" || share.group.payment_method === "cash_on_delivery") throw belongsToOrder()
  const owed = owedFor(summary)
  if (owed <= 0 || Number(collection.amount) !== owed) {
    throw new ProblemError(
      "amount_differs",
      `${owed} đồng are owed for this order, not ${collection.amount}.`,
    )
  }
}

function belongsToOrder(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "This payment belongs to an order. Capture it once the money is there.",
  )
}
