import type { DriftReport } from "../../src/modules/search-sync/service.ts"
import { operatedIn, searchedIn } from "./search-sync.ts"
import { inShop } from "./shop.ts"
import { soon } from "./soon.ts"

type DeadLetters = {
  dead_letters: { index_name: string; document_id: string; attempts: number; error: string }[]
}

const REBUILD_MS = 120_000

inShop((shop) => {
  const { cards, card, someCard, graph, database } = searchedIn(shop)
  const { get, post, stateOf } = operatedIn(shop)
  const rename = (id: string, title: string) =>
    database().raw("update product set title = ? where id = ?", [title, id])
  const hurry = (attempts: number) =>
    database().raw("update search_delivery set next_try_at = now(), attempts = ? where attempts < 8", [
      attempts,
    ])

  describe("a document that the engine refuses", () => {
    /** Makes the engine refuse one document, as a faulty one would be, in each version of the index it still has. */
    const refuse = async (id: string) => {
      await soon(async () => expect((await stateOf("product")).rebuild).toBeNull(), REBUILD_MS)
      const { rows } = await database().raw(
        "select tablename from pg_tables where tablename ~ '^search_product_v[0-9]+_[^_]+_documents$'",
      )
      await database().raw(
        `create function refuse() returns trigger language plpgsql as
         $$ begin if new.id = '${id}' then raise exception 'too odd'; end if; return new; end $$`,
      )
      for (const { tablename } of rows) {
        await database().raw(
          `create trigger refuse before insert or update on "${tablename}" for each row execute function refuse()`,
        )
      }
      return () => database().raw("drop function refuse cascade")
    }
    it("keeps no other waiting, and is tried again until it is taken", async () => {
      const [refused, other] = await cards("sort=star")
      if (!refused || !other) expect.fail("too few products")
      const accept = await refuse(refused.id)
      await rename(refused.id, "Tên bị từ chối")
      await rename(other.id, "Tên được nhận")
      await soon(async () => expect((await card(other))?.name.vi).toBe("Tên được nhận"))
      expect((await card(refused))?.name.vi).toBe(refused.name.vi)
      await accept()
      await hurry(1)
      await soon(async () => expect((await card(refused))?.name.vi).toBe("Tên bị từ chối"))
    })

    it("is given up in the end and listed, and an operator may have it tried again or dropped", async () => {
      const product = await someCard()
      const accept = await refuse(product.id)
      await rename(product.id, "Tên bị từ chối")
      await soon(async () => {
        await hurry(7)
        expect((await stateOf("product")).dead).toBe(1)
      })
      const { body } = await get<DeadLetters>("/admin/search-sync/dead-letters")
      expect(body.dead_letters).toMatchObject([
        {
          index_name: "product",
          document_id: product.id,
          attempts: 8,
          error: expect.stringContaining("too odd"),
        },
      ])

      await accept()
      const letter = { index_name: "product", document_id: product.id }
      const retried = await post("/admin/search-sync/dead-letters", { ...letter, decision: "retry" })
      expect(retried.status).toBe(204)
      await soon(async () => expect((await card(product))?.name.vi).toBe("Tên bị từ chối"))
      const dropped = await post("/admin/search-sync/dead-letters", { ...letter, decision: "drop" })
      expect(dropped.status).toBe(404)
    })

    it("is no business of strangers", async () => {
      expect((await shop.get("/admin/search-sync/dead-letters")).status).toBe(401)
      const faulty = await post("/admin/search-sync/dead-letters", { decision: "burn" })
      expect(faulty).toMatchObject({ status: 400, body: { fields: { decision: expect.any(String) } } })
    })
  })

  describe("a producer of whom no document can be made", () => {
    it(
      "keeps no other from a drift check or a rebuild, and is listed with the reason",
      async () => {
        const { vendor } = await someCard()
        const [{ id } = { id: "" }] = await graph<{ id: string }>("vendor", ["id"], { handle: vendor.handle })
        const before = await stateOf("producer")
        const giveUpSoon = () =>
          soon(async () => {
            await hurry(7)
            expect(await stateOf("producer")).toMatchObject({ waiting: 0, dead: 1 })
          })
        await database().raw("update vendor set origin = '{}' where id = ?", [id])
        await giveUpSoon()

        await post("/admin/search-sync/dead-letters", {
          index_name: "producer",
          document_id: id,
          decision: "drop",
        })
        const { body: drift } = await post<DriftReport>("/admin/search-sync/drift-checks", {
          index_name: "producer",
        })
        expect(drift).toMatchObject({ missing: 0, stale: 1, surplus: 0, documents: before.documents })
        await giveUpSoon()

        await post("/admin/search-sync/rebuilds", { index_name: "producer" })
        await soon(async () => {
          const { version, documents } = await stateOf("producer")
          expect({ version, documents }).toEqual({
            version: (before.version ?? 0) + 1,
            documents: (before.documents ?? 0) - 1,
          })
        }, REBUILD_MS)
        await giveUpSoon()
        const { body } = await get<DeadLetters>("/admin/search-sync/dead-letters")
        expect(body.dead_letters).toMatchObject([
          { index_name: "producer", document_id: id, error: expect.stringContaining("province") },
        ])
      },
      2 * REBUILD_MS,
    )
  })

  describe("building an index anew", () => {
    it(
      "lets shoppers find everything all along, and loses nothing that changes meanwhile",
      async () => {
        const { version, documents } = await stateOf("product")
        const changed = await cards("limit=24")
        expect((await post("/admin/search-sync/rebuilds", { index_name: "product" })).status).toBe(202)
        for (const [at, { id }] of changed.entries()) {
          await rename(id, `Đổi lúc xây lại ${at}`)
          expect((await cards("limit=48")).length).toBe(documents)
        }
        await soon(async () => {
          expect((await cards("limit=48")).length).toBe(documents)
          const after = await stateOf("product")
          expect(after).toMatchObject({ rebuild: null, waiting: 0, documents })
          expect(after.version).toBe((version ?? 0) + 1)
        }, REBUILD_MS)
        await soon(async () => {
          const names = await Promise.all(changed.map(async (each) => (await card(each))?.name.vi))
          expect(names).toEqual(changed.map((_, at) => `Đổi lúc xây lại ${at}`))
        })
      },
      2 * REBUILD_MS,
    )
  })

  describe("an index that drifted away from the database", () => {
    it("is told apart from it document by document, and repaired", async () => {
      const [missing, stale, kept] = await cards("sort=star")
      if (!missing || !stale || !kept) expect.fail("too few products")
      const search = shop.container().resolve("search")
      const { hits } = await search.search<{ id: string }>({ entity: "product", filters: { id: kept.id } })
      const surplus = { ...hits[0]?.document, id: "prod_that_never_was" }
      await search.deleteDocuments({ index: "product", filters: { id: [missing.id] } })
      await search.upsertDocuments({ index: "product", documents: [surplus, { ...surplus, id: stale.id }] })
      expect(await card(missing)).toBeUndefined()

      const check = () => post<DriftReport>("/admin/search-sync/drift-checks", { index_name: "product" })
      expect((await check()).body).toMatchObject({ missing: 1, stale: 1, surplus: 1 })
      await soon(async () => {
        expect((await card(missing))?.name).toEqual(missing.name)
        expect((await card(stale))?.name).toEqual(stale.name)
      })
      expect((await check()).body).toMatchObject({ missing: 0, stale: 0, surplus: 0 })
      expect((await stateOf("product")).check).toMatchObject({ missing: 0, stale: 0, surplus: 0 })
    })
  })
})
