import {
  type CreateProduct,
  type UpdateVariant,
  type WorkspaceProduct,
  WorkspaceProductList,
  WorkspaceProductResponse,
} from "@cho-ocop/contracts"
import type { z } from "zod"
import { askVendor } from "./vendor-client.ts"

export function listWorkspaceProducts(token: string, query: URLSearchParams): Promise<WorkspaceProductList> {
  return askVendor(token, WorkspaceProductList, "/vendor/products", { query })
}

/** All products that are on sale now. */
export async function listOnSale(token: string): Promise<WorkspaceProductList["products"]> {
  const found: WorkspaceProductList["products"] = []
  for (let page = 1, last = 1; page <= last; page += 1) {
    const query = new URLSearchParams({ sale: "on_sale", page: String(page) })
    const { products, page_count } = await listWorkspaceProducts(token, query)
    found.push(...products)
    last = page_count
  }
  return found
}

export async function findWorkspaceProduct(token: string, id: string): Promise<WorkspaceProduct> {
  return (await askVendor(token, WorkspaceProductResponse, pathTo(id))).product
}

export async function createProduct(
  token: string,
  body: z.input<typeof CreateProduct>,
): Promise<WorkspaceProduct> {
  const request = { method: "POST", body } as const
  return (await askVendor(token, WorkspaceProductResponse, "/vendor/products", request)).product
}

export async function updateVariant(
  token: string,
  { productId, variantId }: { productId: string; variantId: string },
  body: UpdateVariant,
): Promise<void> {
  const path = `${pathTo(productId)}/variants/${encodeURIComponent(variantId)}` as const
  await askVendor(token, WorkspaceProductResponse, path, { method: "POST", body })
}

function pathTo(id: string) {
  return `/vendor/products/${encodeURIComponent(id)}` as const
}
