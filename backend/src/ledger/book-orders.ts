import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { bookOrder } from "./book-order.ts"
import { unbookedOrders } from "./unbooked-orders.ts"

/** Books in the vendors' ledgers what was paid and given back since. One order that cannot be booked stops no other. */
export async function bookOrders(container: MedusaContainer): Promise<void> {
  for (const orderId of await unbookedOrders(container)) {
    await bookOrder(container, orderId).catch((error: Error) =>
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Order ${orderId} cannot be booked`, error),
    )
  }
}
