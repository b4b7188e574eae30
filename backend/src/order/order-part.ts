import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ProblemError } from "../http/problem.ts"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"

/** Id of the order that is this part, such as `2`, of the shopper's order with this number. Throws `order_not_found`. */
export async function orderPart(container: MedusaContainer, number: string, part: string): Promise<string> {
  const groups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
  const shares = await groups.listOrderShares({ group: { number } })
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "custom_display_id"],
    filters: { id: shares.map(({ order_id }) => order_id) },
  })
  const order = data.find(({ custom_display_id }) => custom_display_id?.endsWith(`-${part}`))
  if (!order) throw new ProblemError("order_not_found", "There is no such order.")
  return order.id
}
