import type { CataloguePage, ProductCard } from "@cho-ocop/contracts"
import type { SearchState } from "../../src/search-sync/index-state.ts"
import type { Shop } from "./shop.ts"

type Values = Record<string, unknown>

/** What the services of our own modules can do. */
export interface OwnModules {
  updateVendors: (change: { selector: Values; data: Values }) => Promise<unknown>
  updateCertificates: (change: Values) => Promise<unknown>
}

/** The shop as those see it who search it, and those who change it. */
export function searchedIn(shop: Shop) {
  const cards = async (query: string): Promise<ProductCard[]> => {
    const { body } = await shop.get<CataloguePage>(`/shop/catalogue?${query}`)
    return body.items
  }
  const graph = async <Row>(entity: string, fields: string[], filters: Values = {}): Promise<Row[]> => {
    const { data } = await shop.container().resolve("query").graph({ entity, fields, filters })
    return data as unknown as Row[]
  }
  return {
    cards,
    graph,
    database: () => shop.container().resolve("__pg_connection__"),
    ownModule: (name: "vendor" | "certificate") => shop.container().resolve<OwnModules>(name),
    someCard: async (query = "sort=star"): Promise<ProductCard> => {
      const [card] = await cards(query)
      return card ?? expect.fail(`nothing found for ${query}`)
    },
    /** The product's card in the list of its producer. */
    card: async ({ id, vendor }: ProductCard): Promise<ProductCard | undefined> =>
      (await cards(`producer=${vendor.handle}&limit=48`)).find((card) => card.id === id),
    certificateOf: async ({ id }: ProductCard): Promise<string> => {
      const [product] = await graph<{ certificates: { id: string }[] }>("product", ["certificates.id"], {
        id,
      })
      return product?.certificates[0]?.id ?? expect.fail("no certificate")
    },
    categoryOf: async (set: number): Promise<string> => {
      const all = await graph<{ id: string; metadata: { number?: number } | null }>("product_category", [
        "id",
        "metadata",
      ])
      return all.find(({ metadata }) => metadata?.number === set)?.id ?? expect.fail("no category")
    },
  }
}

/** The shop as its operators see it in the admin. */
export function operatedIn(shop: Shop) {
  let headers: Promise<{ authorization: string }> | undefined
  const logIn = async () => {
    const { body } = await shop.post<{ token: string }>("/auth/user/emailpass", {
      email: "admin@cho-ocop.example",
      password: "cho-ocop-demo-2026",
    })
    return { authorization: `Bearer ${body.token}` }
  }
  const login = () => {
    headers ??= logIn()
    return headers
  }
  const get = async <Body>(path: string) => shop.get<Body>(path, await login())
  return {
    get,
    post: async <Body>(path: string, body: unknown) => shop.post<Body>(path, body, await login()),
    stateOf: async (index: string) => {
      const { body } = await get<SearchState>("/admin/search-sync")
      return body.indexes.find(({ name }) => name === index) ?? expect.fail(`no index ${index}`)
    },
  }
}
