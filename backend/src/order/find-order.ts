import type { OrderLookup, PlacedOrder } from "@cho-ocop/contracts"
import { parseVietnamesePhone } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ProblemError } from "../http/problem.ts"
import { readOrder } from "./read-order.ts"

/** Number and pay page of the order placed with this phone or e-mail. Throws `order_not_found` whichever of the two is wrong. */
export async function findOrder(
  container: MedusaContainer,
  { number, contact }: OrderLookup,
): Promise<Pick<PlacedOrder, "number" | "redirect_url">> {
  const order = await readOrder(container, number)
  const samePhone = parseVietnamesePhone(contact) === order.address.phone
  const sameEmail = order.email !== null && contact.toLowerCase() === order.email.toLowerCase()
  if (!samePhone && !sameEmail) throw new ProblemError("order_not_found", "There is no such order.")
  return { number: order.number, redirect_url: order.payment.redirect_url }
}
