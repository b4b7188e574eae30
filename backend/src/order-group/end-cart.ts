import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Transaction } from "./in-one-transaction.ts"
import type { OrderedCart, OrderedLine, OrderedMethod } from "./ordered-cart.ts"

/**
 * Ends a cart, which keeps what was ordered: address, deliveries, discounts and taxes, so that its total is that of its
 * orders. The context is the third argument everywhere here; given as the second it would silently be left out.
 */
export async function endCart(
  container: MedusaContainer,
  transaction: Transaction,
  cart: OrderedCart,
): Promise<void> {
  const carts = container.resolve(Modules.CART)
  const { id, email, customer_id, shipping_address, lines, methods } = cart
  const context = transaction.of(carts)
  await carts.updateCarts(
    id,
    {
      ...(email ? { email } : {}),
      ...(customer_id ? { customer_id } : {}),
      shipping_address,
      billing_address: shipping_address,
      completed_at: new Date(),
    },
    context,
  )
  const former = await carts.listShippingMethods({ cart_id: id }, { select: ["id"] }, context)
  if (former.length > 0) {
    await carts.deleteShippingMethods(
      former.map((method) => method.id),
      context,
    )
  }
  await carts.addShippingMethods(
    id,
    methods.map(({ vendor: _, tax_lines: _taxes, adjustments: _discounts, ...method }) => ({
      ...method,
      cart_id: id,
    })),
    context,
  )
  await transaction.flush()
  if (cart.holds_figures || lines.some(hasFigures)) {
    await carts.setLineItemAdjustments(id, lines.flatMap(adjustmentsOf("item_id")), context)
    await carts.setLineItemTaxLines(id, lines.flatMap(taxLinesOf("item_id")), context)
  }
  if (methods.some(hasFigures)) {
    await carts.setShippingMethodAdjustments(
      id,
      methods.flatMap(adjustmentsOf("shipping_method_id")),
      context,
    )
    await carts.setShippingMethodTaxLines(id, methods.flatMap(taxLinesOf("shipping_method_id")), context)
  }
}

type Ordered = Pick<OrderedLine | OrderedMethod, "id" | "tax_lines" | "adjustments">

function hasFigures({ tax_lines, adjustments }: Ordered): boolean {
  return tax_lines.length + adjustments.length > 0
}

function adjustmentsOf<Key extends string>(key: Key) {
  return ({ id, adjustments }: Ordered) =>
    adjustments.map(({ code, amount, promotion_id, is_tax_inclusive }) => ({
      code,
      amount,
      promotion_id,
      is_tax_inclusive,
      ...idAs(key, id),
    }))
}

function taxLinesOf<Key extends string>(key: Key) {
  return ({ id, tax_lines }: Ordered) => tax_lines.map((tax) => ({ ...tax, ...idAs(key, id) }))
}

function idAs<Key extends string>(key: Key, id: string) {
  return { [key]: id } as Record<Key, string>
}
