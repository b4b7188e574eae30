import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import { ProblemError } from "../http/problem.ts"
import type { OrderedCart, OrderedLine } from "./ordered-cart.ts"

/** Throws `total_changed` where goods cost something else by now; then the cart has today's prices. */
export async function requireCurrentPrices(container: MedusaContainer, cart: OrderedCart): Promise<void> {
  const byQuantity = Map.groupBy(cart.lines, ({ quantity }) => quantity)
  const changed = await Promise.all(
    [...byQuantity].map(([quantity, lines]) => anyChanged(container, cart, { quantity, lines })),
  )
  if (!changed.includes(true)) return
  await refreshCartItemsWorkflow(container).run({ input: { cart_id: cart.id, force_refresh: true } })
  throw new ProblemError("total_changed", "Some goods have got another price.")
}

/** Some prices hold from a number of units on. */
async function anyChanged(
  container: MedusaContainer,
  { currency_code, region_id, sales_channel_id, customer, shipping_address }: OrderedCart,
  { quantity, lines }: { quantity: number; lines: OrderedLine[] },
): Promise<boolean> {
  const priced = lines.map(({ variant, unit_price }) => ({
    unit_price,
    price_set_id: variant.price_set_link?.price_set_id ?? "",
  }))
  const context = {
    currency_code,
    region_id,
    sales_channel_id,
    ...(customer ? { customer_id: customer.id, customer } : {}),
    shipping_address,
    quantity,
  }
  const prices = await container.resolve(Modules.PRICING).calculatePrices(
    { id: priced.map(({ price_set_id }) => price_set_id) },
    // Rules of prices may ask for anything of a cart, which the type leaves out.
    { context: context as never },
  )
  const today = new Map(prices.map(({ id, calculated_amount }) => [id, Number(calculated_amount)]))
  return priced.some(({ price_set_id, unit_price }) => today.get(price_set_id) !== unit_price)
}
