import type { CataloguePage } from "@cho-ocop/contracts"
import { allVendors, importVendorsOf, inShop } from "./shop.ts"

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
