/** What a row of the outbox may name. */
export const CHANGE_KINDS = [
  "product",
  "variant",
  "price_set",
  "inventory_item",
  "category",
  "vendor",
  "certificate",
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

interface Watched {
  table: string
  kind: ChangeKind
  /** Column that holds the id of the changed thing. */
  column: string
}

/** Every table whose rows a search result shows; tables of links are named by Medusa. */
export const WATCHED: readonly Watched[] = [
  { table: "product", kind: "product", column: "id" },
  { table: "product_variant", kind: "product", column: "product_id" },
  { table: "product_category_product", kind: "product", column: "product_id" },
  { table: "product_product_vendor_vendor", kind: "product", column: "product_id" },
  { table: "product_product_vendor_vendor", kind: "vendor", column: "vendor_id" },
  { table: "product_product_certificate_certificate", kind: "product", column: "product_id" },
  { table: "product_category", kind: "category", column: "id" },
  { table: "price", kind: "price_set", column: "price_set_id" },
  { table: "product_variant_price_set", kind: "variant", column: "variant_id" },
  { table: "inventory_level", kind: "inventory_item", column: "inventory_item_id" },
  { table: "product_variant_inventory_item", kind: "variant", column: "variant_id" },
  { table: "vendor", kind: "vendor", column: "id" },
  { table: "takedown", kind: "product", column: "product_id" },
  { table: "certificate", kind: "certificate", column: "id" },
]
