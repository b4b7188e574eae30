/**
 * Lets one change of a cart run after the other, and none beside its checkout.
 * Not under the cart's own id, which Medusa locks where it completes a cart.
 */
export function cartLock(cartId: string) {
  return { key: `shop-cart ${cartId}`, timeout: 30, ttl: 120 }
}
