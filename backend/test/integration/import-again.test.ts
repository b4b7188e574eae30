import type { CataloguePage } from "@cho-ocop/contracts"
import { everyRow } from "./every-row.ts"
import { importVendorsOf, inShop, someVendors } from "./shop.ts"

inShop((shop) => {
  it("keeps prices and stock that were changed since", async () => {
    const { variants } = await shop.product("q=tra")
    const cart = await shop.cartWith(variants[0]?.id ?? "", 1)
    const before = await everyRow(shop)
    await importVendorsOf(shop.container(), someVendors)
    expect(await everyRow(shop)).toEqual(before)
    expect(cart.cart.item_count).toBe(1)
  })

  it("brings a fact up to date that the catalogue now tells otherwise", async () => {
    const [vendor] = someVendors
    if (!vendor) expect.fail("no vendor")
    await importVendorsOf(
      shop.container(),
      someVendors.map((each) => (each === vendor ? { ...each, name: "Tên mới" } : each)),
    )
    const { body } = await shop.get(`/shop/vendors/${vendor.handle}`)
    expect(body).toMatchObject({ vendor: { name: "Tên mới" } })
    const list = await shop.get<CataloguePage>(`/shop/catalogue?producer=${vendor.handle}`)
    expect(list.body.items.every((card) => card.vendor.name === "Tên mới")).toBe(true)
  })

  it("moves a product to the set that the catalogue now names", async () => {
    const [vendor] = someVendors
    const [product] = vendor?.products ?? []
    if (!vendor || !product) expect.fail("no product")
    const set = product.set === 23 ? 24 : 23
    const moved = { ...vendor, products: [{ ...product, set }, ...vendor.products.slice(1)] }
    await importVendorsOf(
      shop.container(),
      someVendors.map((each) => (each === vendor ? moved : each)),
    )
    const list = await shop.get<CataloguePage>(`/shop/catalogue?set=${set}&producer=${vendor.handle}`)
    expect(list.body.items.map(({ handle }) => handle)).toContain(product.handle)
  })

  it("ends what an earlier import was kept from ending", async () => {
    const [vendor] = someVendors
    const [product] = vendor?.products ?? []
    if (!vendor || !product) expect.fail("no product")
    const added = { ...vendor, handle: "chu-the-moi", products: [{ ...product, handle: "mon-moi" }] }
    const halfMade = {
      title: product.name.vi,
      handle: "mon-moi",
      options: [{ title: "Quy cách", values: ["1"] }],
    }
    await shop
      .container()
      .resolve("product")
      .createProducts({ ...halfMade, status: "published" })
    const powerCut = (stage: string) => {
      if (stage === "search") throw new Error("power cut")
    }
    await expect(importVendorsOf(shop.container(), [...someVendors, added], powerCut)).rejects.toThrow()

    await importVendorsOf(shop.container(), [...someVendors, added])
    const { body } = await shop.get<CataloguePage>("/shop/catalogue?producer=chu-the-moi")
    expect(body.items).toMatchObject([{ handle: "mon-moi", price: expect.any(Number) }])
    const page = await shop.get("/shop/products/mon-moi")
    expect(page).toMatchObject({ status: 200, body: { vendor: { handle: "chu-the-moi" } } })
  })
})
