import { createRequire } from "node:module"
import type { CataloguePage } from "@cho-ocop/contracts"
import { withSettings } from "./settings.ts"
import { allVendors, importVendorsOf, inShop } from "./shop.ts"
import { bearer, signIn } from "./workspace.ts"

const { importDemoMember } = createRequire(import.meta.url)(
  "../../src/seed/import-demo-member.ts",
) as typeof import("../../src/seed/import-demo-member.ts")

inShop((shop) => {
  it("brings every product of every producer into the shop", async () => {
    const { body } = await shop.get<CataloguePage>("/shop/catalogue")
    expect(body.count).toBe(404)
    expect(allVendors).toHaveLength(273)
  })

  it("changes nothing when it runs a second time", async () => {
    const before = await everyRow()
    await importVendorsOf(shop.container(), allVendors)
    expect(await everyRow()).toEqual(before)
  })

  it("keeps prices and stock that were changed since", async () => {
    const { variants } = await shop.product("q=tra")
    const cart = await shop.cartWith(variants[0]?.id ?? "", 1)
    const before = await everyRow()
    await importVendorsOf(shop.container(), allVendors)
    expect(await everyRow()).toEqual(before)
    expect(cart.cart.item_count).toBe(1)
  })

  it("brings a fact up to date that the catalogue now tells otherwise", async () => {
    const [vendor] = allVendors
    if (!vendor) expect.fail("no vendor")
    await importVendorsOf(
      shop.container(),
      allVendors.map((each) => (each === vendor ? { ...each, name: "Tên mới" } : each)),
    )
    const { body } = await shop.get(`/shop/vendors/${vendor.handle}`)
    expect(body).toMatchObject({ vendor: { name: "Tên mới" } })
    const list = await shop.get<CataloguePage>(`/shop/catalogue?producer=${vendor.handle}`)
    expect(list.body.items.every((card) => card.vendor.name === "Tên mới")).toBe(true)
  })

  it("moves a product to the set that the catalogue now names", async () => {
    const [vendor] = allVendors
    const [product] = vendor?.products ?? []
    if (!vendor || !product) expect.fail("no product")
    const set = product.set === 23 ? 24 : 23
    const moved = { ...vendor, products: [{ ...product, set }, ...vendor.products.slice(1)] }
    await importVendorsOf(
      shop.container(),
      allVendors.map((each) => (each === vendor ? moved : each)),
    )
    const list = await shop.get<CataloguePage>(`/shop/catalogue?set=${set}&producer=${vendor.handle}`)
    expect(list.body.items.map(({ handle }) => handle)).toContain(product.handle)
  })

  it("ends what an earlier import was kept from ending", async () => {
    const [vendor] = allVendors
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
    await expect(importVendorsOf(shop.container(), [...allVendors, added], powerCut)).rejects.toThrow()

    await importVendorsOf(shop.container(), [...allVendors, added])
    const { body } = await shop.get<CataloguePage>("/shop/catalogue?producer=chu-the-moi")
    expect(body.items).toMatchObject([{ handle: "mon-moi", price: expect.any(Number) }])
    const page = await shop.get("/shop/products/mon-moi")
    expect(page).toMatchObject({ status: 200, body: { vendor: { handle: "chu-the-moi" } } })
  })

  it("opens the workspace of one producer to a demo login while the catalogue is a demo, and never else", async () => {
    const [email, password] = ["vendor@cho-ocop.example", "cho-ocop-demo-2026"]
    await importDemoMember(shop.container())
    expect((await signIn(shop, email, password)).status).toBe(401)
    await withSettings({ DEMO_CATALOGUE: true }, async () => {
      await importDemoMember(shop.container())
      const before = await everyRow()
      await importDemoMember(shop.container())
      expect(await everyRow()).toEqual(before)
    })
    const { status, body } = await signIn(shop, email, password)
    expect({ status, account: body.account }).toMatchObject({
      status: 200,
      account: { name: "Tài khoản dùng thử", role: "owner", vendor: { name: "HTX Cần Giờ Tương Lai" } },
    })

    await importDemoMember(shop.container())
    expect((await shop.get("/vendor/me", bearer(body))).status).toBe(401)
    expect((await signIn(shop, email, password)).status).toBe(401)
  })

  /** Every table's rows as one fingerprint: any new, changed or deleted row makes another. */
  async function everyRow(): Promise<Record<string, string>> {
    const database = shop.container().resolve("__pg_connection__")
    const { rows: tables } = await database.raw(
      "select tablename from pg_tables where schemaname = 'public' and tablename not like 'workflow_execution%' order by 1",
    )
    const prints: Record<string, string> = {}
    for (const { tablename } of tables) {
      const { rows } = await database.raw(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as print from "${tablename}" t`,
      )
      prints[tablename] = rows[0].print
    }
    return prints
  }
}, allVendors)
