import { line } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "zod"

const FOUND_MAX = 20

/** Query of `GET /admin/product-names`. */
export const ProductNameQuery = z.object({ q: line(200).default("") })

/** What is needed to choose a product, and no more. */
export interface ProductName {
  id: string
  title: string
}

/** Products by a part of their name. */
export async function findProductNames(container: MedusaContainer, q: string): Promise<ProductName[]> {
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts(q ? { q } : {}, { select: ["id", "title"], order: { title: "ASC" }, take: FOUND_MAX })
  return products.map(({ id, title }) => ({ id, title }))
}
