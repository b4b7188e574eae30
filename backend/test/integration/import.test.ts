import { createRequire } from "node:module"
import type { CataloguePage } from "@cho-ocop/contracts"
import { everyRow } from "./every-row.ts"
import { withSettings } from "./settings.ts"
import { allVendors, importVendorsOf, inShop } from "./shop.ts"
import { bearer, signIn } from "./workspace.ts"

const { importAdmin } = createRequire(import.meta.url)(
  "../../src/seed/import-admin.ts",
) as typeof import("../../src/seed/import-admin.ts")
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

  it("takes the demo's password from the operator once another is set, and leaves one that was chosen", async () => {
    const opensWith = async (password: string) => {
      const body = { email: "admin@cho-ocop.example", password }
      return (await shop.container().resolve("auth").authenticate("emailpass", { body })).success
    }
    for (const [ADMIN_PASSWORD, opens] of [
      ["cho-ocop-demo-2026", "cho-ocop-demo-2026"],
      ["ca-phe-buoi-sang", "ca-phe-buoi-sang"],
      ["tra-da-via-he-42", "ca-phe-buoi-sang"],
    ] as const) {
      await withSettings({ ADMIN_PASSWORD }, () => importAdmin(shop.container()))
      for (const password of ["cho-ocop-demo-2026", "ca-phe-buoi-sang", "tra-da-via-he-42"])
        expect(await opensWith(password), password).toBe(password === opens)
    }
  })

  it("leaves no login of the demo open where somebody else is the operator", async () => {
    const auth = shop.container().resolve("auth")
    const identity = (email: string, password: string) =>
      auth.authenticate("emailpass", { body: { email, password } })
    const demo = ["admin@cho-ocop.example", "cho-ocop-demo-2026"] as const
    await auth.updateProvider("emailpass", { entity_id: demo[0], password: demo[1] })
    expect((await identity(...demo)).success).toBe(true)
    const [ADMIN_EMAIL, ADMIN_PASSWORD] = ["chi-hoa@cho-ocop.example", "tra-da-via-he-42"]
    await withSettings({ ADMIN_EMAIL, ADMIN_PASSWORD }, () => importAdmin(shop.container()))
    expect((await identity(...demo)).success).toBe(false)
    expect((await identity(ADMIN_EMAIL, ADMIN_PASSWORD)).success).toBe(true)
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
