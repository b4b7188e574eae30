import { createRequire } from "node:module"
import type { CataloguePage } from "@cho-ocop/contracts"
import { everyRow } from "./every-row.ts"
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
    const before = await everyRow(shop)
    await importVendorsOf(shop.container(), allVendors)
    expect(await everyRow(shop)).toEqual(before)
  })

  it("opens the workspace of one producer to a demo login while the catalogue is a demo, and never else", async () => {
    const [email, password] = ["vendor@cho-ocop.example", "cho-ocop-demo-2026"]
    await importDemoMember(shop.container())
    expect((await signIn(shop, email, password)).status).toBe(401)
    await withSettings({ DEMO_CATALOGUE: true }, async () => {
      await importDemoMember(shop.container())
      const before = await everyRow(shop)
      await importDemoMember(shop.container())
      expect(await everyRow(shop)).toEqual(before)
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
}, allVendors)
