import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ProblemError } from "../http/problem.ts"

/** Id of the order with this number's part, such as `2`. Throws `order_not_found`. */
export async function orderPart(container: MedusaContainer, number: string, part: string): Promise<string> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ["id"], filters: { custom_display_id: `${number}-${part}` } })
  const [order] = data
  if (!order) throw new ProblemError("order_not_found", "There is no such order.")
  return order.id
}
