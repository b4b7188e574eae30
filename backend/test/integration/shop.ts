import { randomUUID } from "node:crypto"
import { createRequire } from "node:module"
import type { CataloguePage, NewCart, ProductPage } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { z } from "zod"
import { copyLastStage, type SharedDatabases, type Stage } from "./shared-databases.ts"

// The very modules that Medusa runs; imported through Vitest they would be second copies.
const load = createRequire(import.meta.url)
const { importCatalogue } = load(
  "../../src/seed/import-catalogue.ts",
) as typeof import("../../src/seed/import-catalogue.ts")
const { withoutSubscribers } = load(
  "../../src/seed/without-subscribers.ts",
) as typeof import("../../src/seed/without-subscribers.ts")
const { noPictures } = load("../../src/seed/no-pictures.ts") as typeof import("../../src/seed/no-pictures.ts")
const { bringInStep } = load(
  "../../src/search-sync/deliver-changes.ts",
) as typeof import("../../src/search-sync/deliver-changes.ts")
const catalogue = load(
  "../../src/seed/catalogue/catalogue.ts",
) as typeof import("../../src/seed/catalogue/catalogue.ts")

export const allVendors = catalogue.vendors

/** Hà Nội, Quảng Ninh and Đắk Lắk: three regions are enough to browse and buy in. */
const SOME_PROVINCES = ["01", "22", "66"]
export const someVendors = allVendors.filter(({ origin }) => SOME_PROVINCES.includes(origin.province))

export function importVendorsOf(
  container: MedusaContainer,
  vendors: typeof allVendors,
  onStage?: (stage: string) => void,
): Promise<void> {
  return withoutSubscribers(container, () =>
    importCatalogue(container, { vendors, drawPictures: noPictures, ...(onStage && { onStage }) }),
  )
}

export interface Answer<Body> {
  status: number
  body: Body
  headers: Record<string, string>
}

type Headers = Record<string, string>

export interface Shop {
  container: () => MedusaContainer
  /** Where the server listens. */
  address: () => string
  get: <Body>(path: string, headers?: Headers) => Promise<Answer<Body>>
  post: <Body>(path: string, body?: unknown, headers?: Headers) => Promise<Answer<Body>>
  delete: <Body>(path: string, headers?: Headers, body?: unknown) => Promise<Answer<Body>>
  /** What a file holds. */
  bytes: (path: string, headers?: Headers) => Promise<Buffer>
  /** First product that fits the query of the list, with its variants. */
  product: (query: string) => Promise<z.infer<typeof ProductPage>>
  cartWith: (variantId: string, quantity: number) => Promise<z.infer<typeof NewCart>>
  /** So many units lie at the vendor's place from now on. */
  setStock: (variantId: string, quantity: number) => Promise<void>
}

interface VariantAtPlace {
  inventory_items: { inventory: { location_levels: { inventory_item_id: string; location_id: string }[] } }[]
}

/** Runs the tests against a real shop on its own database, filled with a part of the catalogue; each test starts anew. */
export function inShop(tests: (shop: Shop) => void, vendors = someVendors): void {
  const dbName = `shop-${randomUUID()}`
  let shared: SharedDatabases
  medusaIntegrationTestRunner({
    dbName,
    inApp: true,
    hooks: {
      async beforeServerStart() {
        shared = await copyLastStage(dbName, stagesWith(vendors))
      },
    },
    cwd: new URL("../..", import.meta.url).pathname.replace(/\/$/, ""),
    testSuite: ({ api, getContainer }) => {
      const call = async <Body>(method: string, path: string, data?: unknown, headers: Headers = {}) => {
        const {
          status,
          data: body,
          headers: answered,
        } = await api.request({
          method,
          url: path,
          data,
          headers,
          validateStatus: () => true,
        })
        return { status, body, headers: answered } as Answer<Body>
      }
      const shop: Shop = {
        container: getContainer,
        address: () => String(api.defaults.baseURL),
        get: (path, headers) => call("GET", path, undefined, headers),
        post: (path, body, headers) => call("POST", path, body, headers),
        delete: (path, headers, body) => call("DELETE", path, body, headers),
        async bytes(path, headers = {}) {
          const { data } = await api.request({ url: path, headers, responseType: "arraybuffer" })
          return Buffer.from(data)
        },
        async product(query) {
          const list = await shop.get<CataloguePage>(`/shop/catalogue?${query}`)
          const page = await shop.get<ProductPage>(`/shop/products/${list.body.items[0]?.handle}`)
          return page.body
        },
        async cartWith(variant_id, quantity) {
          const { body } = await shop.post<NewCart>("/shop/carts", { variant_id, quantity })
          return body
        },
        async setStock(id, stocked_quantity) {
          const { data } = await getContainer()
            .resolve("query")
            .graph({
              entity: "variant",
              fields: ["inventory_items.inventory.location_levels.*"],
              filters: { id },
            })
          const levels = (data as unknown as VariantAtPlace[]).flatMap(({ inventory_items }) =>
            inventory_items.flatMap(({ inventory }) => inventory.location_levels),
          )
          await getContainer()
            .resolve("inventory")
            .updateInventoryLevels(
              levels.map(({ inventory_item_id, location_id }) => ({
                inventory_item_id,
                location_id,
                stocked_quantity,
              })),
            )
        },
      }
      beforeAll(async () => {
        const indexed = () => bringInStep(getContainer())
        await shared.keep("migrated", indexed)
        if (shared.isThere("filled")) return
        await importVendorsOf(getContainer(), vendors)
        await shared.keep("filled", indexed)
      })
      tests(shop)
    },
  })
}

/** A database tells which documents Meilisearch holds, and each file has a Meilisearch of its own. */
function stagesWith(vendors: typeof allVendors): Stage[] {
  if (process.env.MEILI_URL) return []
  return vendors === someVendors ? ["migrated", "filled"] : ["migrated"]
}
