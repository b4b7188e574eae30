import type { OrderLookup } from "@cho-ocop/contracts"
import { parseVietnamesePhone } from "@cho-ocop/ocop"
import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { ProblemError } from "../http/problem.ts"
import { readOrder } from "./read-order.ts"

/** Number of the order placed with this phone or e-mail. Throws `order_not_found` whichever of the two is wrong. */
export async function findOrder(
  query: Pick<RemoteQueryFunction, "graph">,
  { number, contact }: OrderLookup,
): Promise<string> {
  const order = await readOrder(query, number)
  const samePhone = parseVietnamesePhone(contact) === order.address.phone
  const sameEmail = order.email !== null && contact.toLowerCase() === order.email.toLowerCase()
  if (!samePhone && !sameEmail) throw new ProblemError("order_not_found", "There is no such order.")
  return order.number
}
