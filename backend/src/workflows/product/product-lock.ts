const SECONDS = 30

/** Two changes of one product, or of its story, never run at the same moment. */
export function productLock(productId: string) {
  return { key: `product-draft:${productId}`, timeout: SECONDS, ttl: SECONDS }
}
