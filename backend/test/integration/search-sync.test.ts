import { createRequire } from "node:module"
import type { CataloguePage, ProductPage } from "@cho-ocop/contracts"
import { deleteProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { operatedIn, searchedIn } from "./search-sync.ts"
import { inShop } from "./shop.ts"
import { soon } from "./soon.ts"

const load = createRequire(import.meta.url)
const { reviewStandings } = load(
  "../../src/search-sync/review-standings.ts",
) as typeof import("../../src/search-sync/review-standings.ts")

interface VariantAtPlace {
  inventory_items: { inventory: { location_levels: { inventory_item_id: string; location_id: string }[] } }[]
}

inShop((shop) => {
  const { cards, card, someCard, certificateOf, categoryOf, graph, database, ownModule } = searchedIn(shop)
  const { stateOf } = operatedIn(shop)
  const variantsOf = async (handle: string) => {
    const { body } = await shop.get<ProductPage>(`/shop/products/${handle}`)
    return body.variants.map(({ id }) => id)
  }

  describe("what is changed in the shop, shoppers soon find", () => {
    it("a new price, also one set past the shop's own code", async () => {
      const product = await someCard()
      await database().raw(
        `update price set amount = 777000, raw_amount = '{"value":"777000","precision":20}' where price_set_id in
           (select l.price_set_id from product_variant_price_set l join product_variant v on v.id = l.variant_id
            where v.product_id = ?)`,
        [product.id],
      )
      await soon(async () => expect(await card(product)).toMatchObject({ price: 777_000 }))
    })

    it("that goods are sold out, and that they are back", async () => {
      const product = await someCard()
      const variants = await variantsOf(product.handle)
      for (const variant of variants) await shop.setStock(variant, 0)
      await soon(async () => expect(await card(product)).toMatchObject({ stock: 0 }))
      const ofProducer = `producer=${product.vendor.handle}&limit=48`
      expect(await cards(`${ofProducer}&availability=sold_out`)).toMatchObject([{ id: product.id }])
      expect((await cards(`${ofProducer}&availability=in_stock`)).map(({ id }) => id)).not.toContain(
        product.id,
      )
      for (const variant of variants) await shop.setStock(variant, 5)
      await soon(async () => expect((await card(product))?.stock).toBe(5 * variants.length))
    })

    it("that somebody took the last ones into an order", async () => {
      const product = await someCard()
      const [variant] = await variantsOf(product.handle)
      const [row] = await graph<VariantAtPlace>(
        "variant",
        [
          "inventory_items.inventory.location_levels.inventory_item_id",
          "inventory_items.inventory.location_levels.location_id",
        ],
        { id: variant },
      )
      const level = row?.inventory_items[0]?.inventory.location_levels[0] ?? expect.fail("not in stock")
      const { inventory_item_id, location_id } = level
      await shop
        .container()
        .resolve("inventory")
        .createReservationItems({ inventory_item_id, location_id, quantity: 2 })
      await soon(async () => expect((await card(product))?.stock).toBe(product.stock - 2))
    })

    it("a producer's new name, and no more the old one", async () => {
      const product = await someCard()
      const { handle } = product.vendor
      await ownModule("vendor").updateVendors({ selector: { handle }, data: { name: "Zyxw Vutsr" } })
      await soon(async () => {
        expect((await cards(`q=${encodeURIComponent("Zyxw Vutsr")}`)).map(({ id }) => id)).toContain(
          product.id,
        )
      })
      const { body } = await shop.get<CataloguePage>(`/shop/catalogue?q=Zyxw`)
      expect(JSON.stringify(body.related)).toContain("Zyxw Vutsr")
    })

    it("a certificate that was renewed with other stars", async () => {
      const product = await someCard()
      const id = await certificateOf(product)
      const facts = { star: 3, status: "recognised", issued_on: "2026-01-01", expires_on: "2029-01-01" }
      await ownModule("certificate").updateCertificates({ id, ...facts })
      await soon(async () => {
        expect((await cards("star=3&limit=48")).map((each) => each.id)).toContain(product.id)
      })
    })

    it("that a recognition ended with the day, within a minute of midnight in Vietnam", async () => {
      const product = await someCard()
      const id = await certificateOf(product)
      const facts = { star: 4, status: "recognised", issued_on: "2023-12-31", expires_on: "2026-12-31" }
      await ownModule("certificate").updateCertificates({ id, ...facts })
      await soon(async () => {
        expect((await card(product))?.recognition).toMatchObject({ standing: "certified", star: 4 })
      })
      const forgotten: string[] = []
      vi.stubGlobal("fetch", async (_url: URL, { body }: RequestInit) => {
        forgotten.push(...JSON.parse(String(body)).tags)
        return new Response(null, { status: 204 })
      })
      vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-12-31T17:00:30Z") })
      try {
        await reviewStandings(shop.container())
        await soon(async () => {
          expect((await card(product))?.recognition).toMatchObject({ standing: "expired" })
          expect(forgotten).toEqual(expect.arrayContaining([`product:${product.handle}`, "catalogue"]))
        })
      } finally {
        vi.useRealTimers()
        vi.unstubAllGlobals()
      }
    })

    it("goods that moved to another product set", async () => {
      const product = await someCard("set=1")
      const [from, to] = await Promise.all([categoryOf(1), categoryOf(23)])
      expect(from).not.toBe(to)
      await updateProductsWorkflow(shop.container()).run({
        input: { products: [{ id: product.id, category_ids: [to] }] },
      })
      await soon(async () => {
        expect((await cards("set=23&limit=48")).map(({ id }) => id)).toContain(product.id)
        expect((await cards("set=1&limit=48")).map(({ id }) => id)).not.toContain(product.id)
      })
    })

    it("nothing of goods that were taken out of the shop, until they are put back", async () => {
      const product = await someCard()
      const put = (status: "draft" | "published") =>
        updateProductsWorkflow(shop.container()).run({ input: { products: [{ id: product.id, status }] } })
      await put("draft")
      await soon(async () => expect(await card(product)).toBeUndefined())
      await put("published")
      await soon(async () => expect(await card(product)).toBeDefined())
    })

    it("nothing of goods that were deleted", async () => {
      const product = await someCard()
      await deleteProductsWorkflow(shop.container()).run({ input: { ids: [product.id] } })
      await soon(async () => expect(await card(product)).toBeUndefined())
    })

    it("and the pages that show it are forgotten only then", async () => {
      const product = await someCard()
      const told: { tags: string[]; listed: unknown }[] = []
      vi.stubGlobal("fetch", async (_url: URL, { body }: RequestInit) => {
        told.push({ tags: JSON.parse(String(body)).tags, listed: (await card(product))?.name.vi })
        return new Response(null, { status: 204 })
      })
      try {
        await database().raw("update product set title = 'Tên Khác' where id = ?", [product.id])
        await soon(async () => expect(told.at(-1)?.listed).toBe("Tên Khác"))
      } finally {
        vi.unstubAllGlobals()
      }
      const last = told.findLast(({ tags }) => tags.includes(`product:${product.handle}`))
      expect(last).toMatchObject({ listed: "Tên Khác" })
      expect(last?.tags).toEqual(expect.arrayContaining(["catalogue", `vendor:${product.vendor.handle}`]))
    })
  })

  describe("no change is lost", () => {
    it("as it is noted with the change itself, or not at all where the change is taken back", async () => {
      const { id } = await someCard()
      const noted = async (connection: Pick<ReturnType<typeof database>, "raw">) => {
        const { rows } = await connection.raw("select from search_change where entity_id = ?", [id])
        return rows.length
      }
      const taken = await database().transaction()
      await taken.raw("update product set title = title || ' mới' where id = ?", [id])
      expect(await noted(taken)).toBe(1)
      await taken.rollback()
      expect(await noted(database())).toBe(0)
    })

    it("where the server stopped between the change and its delivery", async () => {
      const product = await someCard()
      const stopped = await database().transaction()
      await stopped.raw("select pg_advisory_xact_lock(hashtext('search_sync:product'))")
      await database().raw("update product set title = 'Đổi khi ngừng' where id = ?", [product.id])
      await soon(async () => expect((await stateOf("product")).waiting).toBe(1))
      expect((await card(product))?.name.vi).toBe(product.name.vi)
      await stopped.rollback()
      await soon(async () => expect((await card(product))?.name.vi).toBe("Đổi khi ngừng"))
      // The document can be read a moment before it is crossed off.
      await soon(async () =>
        expect(await stateOf("product")).toMatchObject({ waiting: 0, oldest: null, dead: 0 }),
      )
    })
  })
})
