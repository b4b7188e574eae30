import { ProductMetadata } from "../catalogue/product-record.ts"

/** Slug of the province a product comes from; empty where the product does not say. */
export function provinceOf({ metadata }: { metadata: unknown }): string {
  return ProductMetadata.safeParse(metadata).data?.origin.province ?? ""
}
