import type { CataloguePage, Facet, ProductPage } from "@cho-ocop/contracts"
import {
  CataloguePage as CataloguePageSchema,
  ProductPage as ProductPageSchema,
  VendorList,
} from "@cho-ocop/contracts"
import { inShop, someVendors } from "./shop.ts"
import { soon } from "./soon.ts"

/** The Pricing Module writes single prices, though its published type does not say so. */
interface PriceWriter {
  updatePrices: (prices: { id: string; amount: number }[]) => Promise<unknown>
}

inShop((shop) => {
  const list = async (query = "") => (await shop.get<CataloguePage>(`/shop/catalogue?${query}`)).body
  const countOf = (page: CataloguePage, facet: Facet, value: string) =>
    page.facets[facet].find((counted) => counted.value === value)?.count ?? 0
  const sumOf = (page: CataloguePage, facet: Facet) =>
    page.facets[facet].reduce((sum, { count }) => sum + count, 0)
  const productCount = someVendors.reduce((sum, { products }) => sum + products.length, 0)

  describe("browsing the catalogue", () => {
    it("shows every product once, over all pages", async () => {
      const first = CataloguePageSchema.parse(await list())
      expect(first.count).toBe(productCount)
      const handles = new Set<string>()
      for (let page = 1; page <= first.page_count; page++) {
        for (const { handle } of (await list(`page=${page}`)).items) handles.add(handle)
      }
      expect(handles.size).toBe(productCount)
    })

    it("counts every province over the whole result", async () => {
      const page = await list()
      expect(sumOf(page, "province")).toBe(productCount)
      expect(countOf(page, "province", "quang-ninh")).toBe((await list("province=quang-ninh")).count)
    })

    it("keeps offering the other provinces after one was chosen, with the counts they would add", async () => {
      const all = await list()
      const chosen = await list("province=quang-ninh")
      expect(chosen.facets.province).toEqual(all.facets.province)
      const both = await list("province=quang-ninh&province=ha-noi")
      expect(both.count).toBe(countOf(all, "province", "quang-ninh") + countOf(all, "province", "ha-noi"))
    })

    it("narrows the counts of one facet by what is chosen in another", async () => {
      const fiveStars = await list("star=5")
      expect(countOf(fiveStars, "province", "ha-noi")).toBe((await list("star=5&province=ha-noi")).count)
      expect(countOf(fiveStars, "province", "ha-noi")).toBeLessThan(
        countOf(await list(), "province", "ha-noi"),
      )
    })

    it("counts a star only where a recognition stands", async () => {
      const page = await list()
      const { items } = await list("star=3&star=4&star=5")
      expect(
        items.every(({ recognition }) => ["certified", "unconfirmed"].includes(recognition.standing)),
      ).toBe(true)
      expect(sumOf(page, "star")).toBe(
        countOf(page, "validity", "valid") + countOf(page, "validity", "not_confirmed"),
      )
    })

    it("puts certified products first and more stars before fewer", async () => {
      const { items } = await list()
      const ranks = items.map(({ recognition }) => recognition.standing === "certified")
      expect(ranks).toEqual(ranks.toSorted((a, b) => Number(b) - Number(a)))
    })

    it("sorts by price both ways", async () => {
      const cheap = (await list("sort=price_asc")).items.map(({ price }) => price)
      const dear = (await list("sort=price_desc")).items.map(({ price }) => price)
      expect(cheap).toEqual(cheap.toSorted((a, b) => a - b))
      expect(dear).toEqual(dear.toSorted((a, b) => b - a))
      expect(cheap[0]).toBeLessThan(dear[0] ?? 0)
    })
  })

  describe("searching", () => {
    it("finds the same with and without diacritics", async () => {
      const typed = await list(`q=${encodeURIComponent("gốm sứ")}`)
      const plain = await list("q=gom su")
      expect(typed.count).toBeGreaterThan(0)
      expect(plain.items.map(({ handle }) => handle)).toEqual(typed.items.map(({ handle }) => handle))
    })

    it("finds by producer, by place and by product set", async () => {
      expect((await list("q=quang vinh")).items[0]?.vendor.name).toMatch(/Quang Vinh/i)
      expect((await list(`q=${encodeURIComponent("Bát Tràng")}`)).count).toBeGreaterThan(0)
      expect((await list("q=dak lak")).items.every(({ province }) => province === "dak-lak")).toBe(true)
      const drinks = await list(`q=${encodeURIComponent("đồ uống")}`)
      expect(drinks.count).toBe((await list("group=do-uong")).count)
      expect(drinks.items.every(({ group }) => group === "do-uong")).toBe(true)
    })

    it("finds nothing for an emoji and says so with empty lists", async () => {
      const page = await list(`q=${encodeURIComponent("🍵")}`)
      expect(page).toMatchObject({ count: 0, page_count: 0, items: [] })
    })
  })

  describe("the story page of a product", () => {
    it("tells product, producer, certificate, place and other goods", async () => {
      const page = ProductPageSchema.parse(await shop.product("q=gom su"))
      expect(page.product.province).toBe("ha-noi")
      expect(page.certificate.source?.url).toMatch(/^https?:/)
      expect(page.from_vendor.every(({ vendor }) => vendor.handle === page.vendor.handle)).toBe(true)
      expect(page.from_vendor.some(({ id }) => id === page.product.id)).toBe(false)
      expect(page.similar.every(({ vendor }) => vendor.handle !== page.vendor.handle)).toBe(true)
    })

    it("tells a remark of the source in both languages", async () => {
      const told = someVendors.flatMap(({ products }) => products).find(({ note }) => note !== null)
      const { body } = await shop.get<ProductPage>(`/shop/products/${told?.handle}`)
      expect(body.certificate.note).toEqual(told?.note)
      expect(body.certificate.note?.en).toBeTruthy()
    })

    it("does not exist for an unknown product", async () => {
      const answer = await shop.get("/shop/products/khong-co")
      expect(answer).toMatchObject({ status: 404, body: { code: "not_found" } })
    })
  })

  it("shows a product only once it is whole, and everything else meanwhile", async () => {
    const options = [{ title: "Quy cách", values: ["1"] }]
    await shop
      .container()
      .resolve("product")
      .createProducts({ title: "Gốm dở dang", handle: "do-dang", status: "published", options })
    await shop.container().resolve("search").reindex({ index: "product" })
    expect((await list()).count).toBe(productCount)
    expect(await shop.get("/shop/products/do-dang")).toMatchObject({
      status: 404,
      body: { code: "not_found" },
    })
  })

  it("lists every vendor with the number of its products", async () => {
    const { vendors } = VendorList.parse((await shop.get("/shop/vendors")).body)
    expect(vendors).toHaveLength(someVendors.length)
    expect(vendors.reduce((sum, { product_count }) => sum + product_count, 0)).toBe(productCount)
  })

  it("shows the new price in the list soon after it was changed", async () => {
    const { product, variants } = await shop.product("q=gom su")
    const query = shop.container().resolve("query")
    const { data } = await query.graph({
      entity: "variant",
      fields: ["price_set.prices.id"],
      filters: { id: variants.map(({ id }) => id) },
    })
    const prices = data.map((variant) => variant.price_set?.prices?.[0]?.id ?? "")
    const pricing = shop.container().resolve<PriceWriter>("pricing")
    await pricing.updatePrices(prices.map((id) => ({ id, amount: 7_000 })))
    await soon(async () => {
      const { items } = await list("sort=price_asc&q=gom su")
      expect(items.find(({ id }) => id === product.id)?.price).toBe(7_000)
    })
  })

  it("refuses what cannot be asked for, and says so", async () => {
    const queries = {
      "a negative page": "page=-1",
      "a page beyond all pages": "page=999999",
      "half a page": "page=1.5",
      "a NUL character": "q=%00",
      "10 kB of text": `q=${"a".repeat(10_000)}`,
      "an unknown sort": "sort=magic",
      "a star that is none": "star=6",
      "an object for a list": "region[a]=b",
      "a limit of 100000": "limit=100000",
    }
    for (const [name, query] of Object.entries(queries)) {
      const answer = await shop.get(`/shop/catalogue?${query}`)
      expect(answer, name).toMatchObject({ status: 400, body: { code: "bad_request" } })
    }
  })
})
