import type { ProductCard } from "@cho-ocop/contracts"
import { ownServer } from "@cho-ocop/search-meilisearch/real-server"
import { operatedIn, searchedIn } from "./search-sync.ts"
import { soon } from "./soon.ts"

const server = await ownServer()
if (server) process.env.MEILI_URL = server.url

/** From the moment the engine is back until it tells the same as the shop. */
const CONVERGED_WITHIN_MS = 60_000
/** Until an index that was lost is built anew, on a busy machine. */
const REBUILT_WITHIN_MS = 240_000
const TEST_MS = 400_000

describe.runIf(server)("with Meilisearch, where the program is on the PATH", async () => {
  // The backend reads its environment when it is loaded.
  const { inShop } = await import("./shop.ts")
  inShop((shop) => {
    const engine = () => server ?? expect.fail("no Meilisearch")
    const { card, cards, someCard, graph, database } = searchedIn(shop)
    const { stateOf } = operatedIn(shop)
    const rename = (id: string, title: string) =>
      database().raw("update product set title = ? where id = ?", [title, id])
    const reprice = (id: string, amount: number) =>
      database().raw(
        `update price set amount = ?, raw_amount = ? where price_set_id in
           (select l.price_set_id from product_variant_price_set l join product_variant v on v.id = l.variant_id
            where v.product_id = ?)`,
        [amount, JSON.stringify({ value: String(amount), precision: 20 }), id],
      )
    /** What Meilisearch itself would show of the product. */
    const heldByEngine = async (id: string) => {
      const { hits } = await shop
        .container()
        .resolve("search")
        .search<{ card: string }>({ entity: "product_meilisearch", fields: ["card"], filters: { id } })
      return hits.map(({ document }): Pick<ProductCard, "name" | "price"> => JSON.parse(document.card))
    }

    afterAll(() => server?.stop())

    it("keeps both engines in step", async () => {
      const product = await someCard()
      await rename(product.id, "Tên mới cho cả hai")
      await soon(async () =>
        expect(await heldByEngine(product.id)).toMatchObject([{ name: { vi: "Tên mới cho cả hai" } }]),
      )
      expect((await card(product))?.name.vi).toBe("Tên mới cho cả hai")
      const [here, there] = await Promise.all([stateOf("product"), stateOf("product_meilisearch")])
      expect(there.documents).toBe(here.documents)
    })

    it(
      "goes on answering, up to date, while Meilisearch is down, and brings it up to date once it is back",
      async () => {
        const product = await someCard()
        const all = (await cards("limit=48")).length
        await engine().breakDown()
        expect((await cards("limit=48")).length).toBe(all)
        await rename(product.id, "Đổi khi máy tìm ngừng")
        await reprice(product.id, 654_000)
        const changed = { name: { vi: "Đổi khi máy tìm ngừng" }, price: 654_000 }
        await soon(async () => expect(await card(product)).toMatchObject(changed))
        expect(await stateOf("product_meilisearch")).toMatchObject({ documents: null, waiting: 1, dead: 0 })

        await engine().comeBack()
        const back = Date.now()
        await soon(
          async () => expect(await heldByEngine(product.id)).toMatchObject([changed]),
          CONVERGED_WITHIN_MS,
        )
        await soon(async () => expect((await stateOf("product_meilisearch")).waiting).toBe(0))
        console.info(`Meilisearch was up to date ${Date.now() - back} ms after it came back.`)
      },
      TEST_MS,
    )

    it(
      "builds the index anew where Meilisearch came back without its data",
      async () => {
        const product = await someCard()
        const [{ title } = { title: "" }] = await graph<{ title: string }>("product", ["title"], {
          id: product.id,
        })
        const { documents } = await stateOf("product")
        await engine().breakDown()
        await engine().loseData()
        await engine().comeBack()
        await soon(async () => {
          expect(await heldByEngine(product.id)).toMatchObject([{ name: { vi: title } }])
          expect((await stateOf("product_meilisearch")).documents).toBe(documents)
        }, REBUILT_WITHIN_MS)
      },
      TEST_MS,
    )
  })
})
