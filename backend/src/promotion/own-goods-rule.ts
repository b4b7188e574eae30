/**
 * The rules that keep a promotion to one vendor's lines and parcels. They name what lines keep of their product and what
 * shipping methods keep of their parcel; Medusa's admin knows neither and leaves such rules alone.
 */
export const OWN_GOODS = {
  items: "items.metadata.vendor.handle",
  shipping_methods: "shipping_methods.data.vendor",
}

/** The rule for promotions of this target: Medusa's `items` and `order` are both about lines. */
export function ownGoodsRule(target: string, vendorHandle: string) {
  const attribute = target === "shipping_methods" ? OWN_GOODS.shipping_methods : OWN_GOODS.items
  return { attribute, operator: "in" as const, values: [vendorHandle] }
}
