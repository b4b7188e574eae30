import { meilisearch } from "./meilisearch.ts"
import { operatedIn, searchedIn } from "./search-sync.ts"
import { inShop } from "./shop.ts"
import { soon } from "./soon.ts"

/** From the moment the engine is back until it tells the same as the shop. */
const CONVERGED_WITHIN_MS = 60_000
const TEST_MS = 120_000

describe.skipIf(meilisearch === undefined)("with Meilisearch, where the program is on the PATH", () => {
  inShop((shop) => {
    const engine = meilisearch ?? expect.fail("no Meilisearch")
    const { card, cards, someCard, graph, database } = searchedIn(shop)
    const { stateOf } = operatedIn(shop)
    const rename = (id: string, title: string) =>
      database().raw("update product set title = ? where id = ?", [title, id])
    const heldByEngine = async (id: string) => {
      const { hits } = await shop
        .container()
        .resolve("search")
        .search<{ card: string }>({ entity: "product_meilisearch", fields: ["card"], filters: { id } })
      return hits.map(({ document }) => JSON.parse(document.card).name.vi)
    }

    afterAll(() => engine.stop())

    it("keeps both engines in step", async () => {
      const product = await someCard()
      await rename(product.id, "Tên mới cho cả hai")
      await soon(async () => expect(await heldByEngine(product.id)).toEqual(["Tên mới cho cả hai"]))
      expect((await card(product))?.name.vi).toBe("Tên mới cho cả hai")
      const [here, there] = await Promise.all([stateOf("product"), stateOf("product_meilisearch")])
      expect(there.documents).toBe(here.documents)
    })

    it(
      "goes on answering, up to date, while Meilisearch is down, and brings it up to date once it is back",
      async () => {
        const product = await someCard()
        const all = (await cards("limit=48")).length
        await engine.stop()
        expect((await cards("limit=48")).length).toBe(all)
        await rename(product.id, "Đổi khi máy tìm ngừng")
        await soon(async () => expect((await card(product))?.name.vi).toBe("Đổi khi máy tìm ngừng"))
        expect(await stateOf("product_meilisearch")).toMatchObject({ documents: null, waiting: 1, dead: 0 })

        await engine.start()
        const back = Date.now()
        await soon(
          async () => expect(await heldByEngine(product.id)).toEqual(["Đổi khi máy tìm ngừng"]),
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
        await engine.stop()
        await engine.loseData()
        await engine.start()
        await soon(async () => {
          expect(await heldByEngine(product.id)).toEqual([title])
          expect((await stateOf("product_meilisearch")).documents).toBe(documents)
        }, CONVERGED_WITHIN_MS)
      },
      TEST_MS,
    )
  })
})
