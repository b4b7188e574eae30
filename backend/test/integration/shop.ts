import { Agent } from "node:http"
import { createRequire } from "node:module"
import type { CataloguePage, NewCart, ProductPage } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createPostgresDatabaseTemplate as copyDatabase,
  restorePostgresDatabaseFromTemplate as restoreDatabase,
} from "@medusajs/test-utils"
import axios from "axios"
import type { z } from "zod"
import { type RunningShop, runningShop, sharedName } from "./running-shop.ts"
import { sharedDatabase } from "./shared-databases.ts"
import { soon } from "./soon.ts"

// The very modules that Medusa runs; imported through Vitest they would be second copies.
const load = createRequire(import.meta.url)
const { importCatalogue } = load(
  "../../src/seed/import-catalogue.ts",
) as typeof import("../../src/seed/import-catalogue.ts")
const { withoutSubscribers } = load(
  "../../src/seed/without-subscribers.ts",
) as typeof import("../../src/seed/without-subscribers.ts")
const { noPictures } = load("../../src/seed/no-pictures.ts") as typeof import("../../src/seed/no-pictures.ts")
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
  describe("", () => {
    let running: RunningShop
    /** A copy of the database as the first test finds it. */
    let before: string | undefined

    beforeAll(async () => {
      running = await runningShop()
      await fillDatabase(running, vendors)
    })
    beforeEach(async () => {
      const { database } = running
      if (before) return restoreDatabase({ databaseName: database, templateName: before })
      before = `${database}-before`
      await copyDatabase({ databaseName: database, templateName: before })
    })
    afterEach(() => untilWorkflowsEnd(running.container))
    tests(shopOf(() => running))
  })
}

async function fillDatabase({ container, database, empty }: RunningShop, vendors: typeof allVendors) {
  const fill = async () => {
    await restoreDatabase({ databaseName: database, templateName: empty })
    await importVendorsOf(container, vendors)
    return database
  }
  if (vendors !== someVendors) return fill()
  const filled = await sharedDatabase(sharedName("filled"), fill)
  return restoreDatabase({ databaseName: database, templateName: filled })
}

/** What a test has set going must not reach into the next one. */
async function untilWorkflowsEnd(container: MedusaContainer): Promise<void> {
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  const ended = ["not_started", "done", "reverted", "failed"]
  await soon(async () =>
    expect(await engine.listWorkflowExecutions({ state: { $nin: ended } })).toHaveLength(0),
  )
}

/** The server ends a line that was silent for five seconds, at times just when the next question leaves. */
const httpAgent = new Agent({ keepAlive: false })

function shopOf(running: () => RunningShop): Shop {
  const call = async <Body>(method: string, path: string, body?: unknown, headers: Headers = {}) => {
    const { status, data, ...answered } = await axios.request<Body>({
      baseURL: running().address,
      method,
      url: path,
      data: body,
      headers,
      httpAgent,
      validateStatus: () => true,
    })
    return { status, body: data, headers: answered.headers } as Answer<Body>
  }
  const shop: Shop = {
    container: () => running().container,
    address: () => running().address,
    get: (path, headers) => call("GET", path, undefined, headers),
    post: (path, body, headers) => call("POST", path, body, headers),
    delete: (path, headers, body) => call("DELETE", path, body, headers),
    async bytes(path, headers = {}) {
      const { data } = await axios.get(running().address + path, {
        headers,
        httpAgent,
        responseType: "arraybuffer",
      })
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
      const { data } = await shop
        .container()
        .resolve("query")
        .graph({
          entity: "variant",
          fields: ["inventory_items.inventory.location_levels.*"],
          filters: { id },
        })
      const levels = (data as unknown as VariantAtPlace[]).flatMap(({ inventory_items }) =>
        inventory_items.flatMap(({ inventory }) => inventory.location_levels),
      )
      await shop
        .container()
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
  return shop
}
