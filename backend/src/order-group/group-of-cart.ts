import type { MedusaContainer } from "@medusajs/framework/types"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"

/** The group that was made of a cart, unless it has expired; and how often the cart was ordered before. */
export async function groupOfCart(container: MedusaContainer, cart_id: string) {
  const groups = await container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .listOrderGroups({ cart_id })
  return { group: groups.find(({ state }) => state !== "expired") ?? null, attempts: groups.length }
}
