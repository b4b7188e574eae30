import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { cartLock } from "../cart/cart-lock.ts"
import { ProblemError } from "../http/problem.ts"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"
import { beginPayment } from "../order-group/begin-payment.ts"
import { settleGroup } from "./settle-attempt.ts"

/** Longer than a gateway may take. */
const PATIENCE_S = 15

/** Brings what the shop knows of an order's payment up to date; one that could not begin before, begins now. */
export async function askForOrder(container: MedusaContainer, number: string, ip: string): Promise<void> {
  const { id, cart_id } = await groupNumbered(container, number)
  if ((await settleGroup(container, id)) !== "awaiting_payment") return
  const begin = () => beginPayment(container, id, ip)
  await container.resolve(Modules.LOCKING).execute(cartLock(cart_id).key, begin, { timeout: PATIENCE_S })
}

/** Throws `order_not_found`. */
export async function groupNumbered(container: MedusaContainer, number: string) {
  const groups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
  const [group] = await groups.listOrderGroups({ number })
  if (!group) throw new ProblemError("order_not_found", "There is no such order.")
  return group
}
