import { Buffer } from "node:buffer"
import type { CertificatePage } from "@cho-ocop/contracts"
import { addMonths, vietnameseDate } from "@cho-ocop/ocop"
import type { AuditEntryView } from "../../src/audit/list-audit-entries.ts"
import type { CertificateFile } from "../../src/certificate/certificate-file.ts"
import { newOfficer, type Officers } from "./officer.ts"
import { operator } from "./operator.ts"
import { inShop } from "./shop.ts"
import { fromNewAddress, PASSWORD } from "./workspace.ts"

type Entered = { certificate: CertificateFile }

function recognition(product_id: string, decision_number: string) {
  return {
    status: "recognised",
    product_id,
    star: 4,
    decision_number,
    issuer: "province",
    issued_on: addMonths(vietnameseDate(new Date()), -1),
    source: { title: "Quyết định", url: "https://quangninh.gov.vn/quyet-dinh" },
  }
}

inShop((shop) => {
  /** What a program sends with a key that these headers' user has made. */
  const keyOf = async (headers: Record<string, string>) => {
    const { body } = await shop.post<{ api_key: { token: string } }>(
      "/admin/api-keys",
      { title: "Sổ sách", type: "secret" },
      headers,
    )
    return { authorization: `Basic ${Buffer.from(`${body.api_key.token}:`).toString("base64")}` }
  }
  const roles = async () => {
    const { people } = (await shop.get<Officers>("/admin/officers", await operator(shop))).body
    return Object.fromEntries(people.map(({ email, role }) => [email, role]))
  }
  const give = async (id: string, role: string) =>
    shop.post<{ code?: string }>(`/admin/officers/${id}`, { role }, await operator(shop))

  it("lets an officer who was invited enter a certificate, which another person verifies", async () => {
    const { headers, id, email } = await newOfficer(shop, "nhap@can-bo.example")
    expect((await shop.get("/admin/officers/me", headers)).body).toEqual({ role: "officer" })
    const { product } = await shop.product("validity=expired")
    const q = encodeURIComponent(product.name.vi)
    const { products } = (await shop.get<{ products: object[] }>(`/admin/product-names?q=${q}`, headers)).body
    expect(products).toEqual([{ id: product.id, title: product.name.vi }])

    const draft = recognition(product.id, "31/QĐ-UBND")
    const entered = await shop.post<Entered>("/admin/certificates", draft, headers)
    expect([entered.status, entered.body.certificate.entered?.by]).toEqual([201, email])
    const path = `/admin/certificates/${entered.body.certificate.id}/changes`
    const verify = { kind: "verify_evidence" }
    expect((await shop.post(path, verify, headers)).body).toMatchObject({ code: "same_person" })
    const verified = await shop.post<Entered>(path, verify, await operator(shop))
    expect(verified.body.certificate.evidence).toBe("verified")
    const { body: page } = await shop.get<CertificatePage>(
      `/shop/certificates/${verified.body.certificate.handle}`,
    )
    expect(page.checked).toMatchObject({ entered_by: "officer", verified_by: "operator" })

    const { audit_entries } = (
      await shop.get<{ audit_entries: AuditEntryView[] }>(
        `/admin/audit-entries?actor=${id}`,
        await operator(shop),
      )
    ).body
    expect(audit_entries.map(({ actor, action }) => [actor.type, action])).toEqual([
      ["officer", "certificate.entered"],
      ["officer", "admin.invite_accepted"],
    ])
  })

  it("keeps an officer an officer, whatever it sends", async () => {
    const { headers, id, email } = await newOfficer(shop, "giu-vai-tro@can-bo.example")
    const tries = [
      await shop.post(`/admin/officers/${id}`, { role: "operator" }, headers),
      await shop.post("/admin/officers/invites", { email: "a@b.example", role: "operator" }, headers),
      await shop.post("/admin/invites", { email: "a@b.example" }, headers),
      await shop.post("/admin/api-keys", { title: "Khóa", type: "secret" }, headers),
      await shop.get("/admin/users/me?fields=*rbac_roles", headers),
      await shop.get("/admin/products?fields=vendor.*", headers),
      await shop.get("/ADMIN/orders", headers),
      await shop.get("/admin/certificates/../orders", headers),
    ]
    expect(tries.map(({ status }) => status)).toEqual(tries.map(() => 403))
    expect(tries[0]?.body).toMatchObject({ code: "forbidden", message: expect.stringContaining("officer") })

    const own = await shop.post(
      `/admin/users/${id}`,
      { first_name: "Mai", metadata: { role: "operator" } },
      headers,
    )
    expect(own.status).toBe(200)
    expect((await shop.get("/admin/orders", headers)).status).toBe(403)
    expect((await roles())[email]).toBe("officer")
  })

  it("does not take an operator's key for somebody else who verifies what the operator entered", async () => {
    const headers = await operator(shop)
    const key = await keyOf(headers)
    const { product } = await shop.product("validity=expired")
    const draft = recognition(product.id, "32/QĐ-UBND")
    const entered = await shop.post<Entered>("/admin/certificates", draft, key)
    expect([entered.status, entered.body.certificate.entered?.by]).toEqual([201, "admin@cho-ocop.example"])
    const path = `/admin/certificates/${entered.body.certificate.id}/changes`
    const verify = { kind: "verify_evidence" }
    expect((await shop.post(path, verify, headers)).body).toMatchObject({ code: "same_person" })
    expect((await shop.post(path, verify, key)).body).toMatchObject({ code: "same_person" })
  })

  it("lets an invite be accepted once, by the address that it was sent to", async () => {
    const email = "mot-lan@can-bo.example"
    const invitation = { email, role: "operator" }
    const { body } = await shop.post<Officers>("/admin/officers/invites", invitation, await operator(shop))
    const token = body.invites.find((each) => each.email === email)?.token
    const accept = async (login: string) => {
      const { body } = await shop.post<{ token: string }>(
        "/auth/user/emailpass/register",
        { email: login, password: PASSWORD },
        fromNewAddress(),
      )
      return () =>
        shop.post(`/admin/invites/accept?token=${token}`, {}, { authorization: `Bearer ${body.token}` })
    }
    const other = await accept("nguoi-khac@can-bo.example")
    expect(await other()).toMatchObject({ status: 403, body: { code: "forbidden" } })
    const invited = await accept(email)
    const answers = await Promise.all([invited(), invited(), invited()])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
    expect((await roles())[email]).toBe("operator")
  })

  it("lets the operator change roles at once, and keeps the last operator", async () => {
    const { headers, id, email } = await newOfficer(shop, "doi-vai-tro@can-bo.example")
    const admin = await shop.get<{ user: { id: string } }>("/admin/users/me", await operator(shop))
    const operatorId = admin.body.user.id
    expect(await give(operatorId, "officer")).toMatchObject({ status: 409, body: { code: "last_operator" } })

    expect((await give(id, "operator")).status).toBe(200)
    expect((await shop.get("/admin/orders", headers)).status).toBe(200)
    const key = await keyOf(headers)
    expect((await shop.get("/admin/orders", key)).status).toBe(200)

    expect((await give(id, "officer")).status).toBe(200)
    expect((await shop.get("/admin/orders", headers)).status).toBe(403)
    expect((await shop.get("/admin/orders", key)).status).toBe(403)
    expect((await roles())[email]).toBe("officer")
    expect((await give("user_nobody", "officer")).status).toBe(404)
    const { audit_entries } = (
      await shop.get<{ audit_entries: AuditEntryView[] }>(
        "/admin/audit-entries?action=admin.role_changed",
        await operator(shop),
      )
    ).body
    expect(audit_entries.map(({ subject, before, after }) => [subject.name, before, after])).toEqual([
      [email, { role: "operator" }, { role: "officer" }],
      [email, { role: "officer" }, { role: "operator" }],
    ])

    expect((await give(id, "operator")).status).toBe(200)
    expect((await shop.delete(`/admin/users/${id}`, key)).status).toBe(200)
    expect((await shop.get("/admin/orders", headers)).status).toBe(403)
    expect((await shop.get("/admin/orders", key)).status).toBe(403)
  })
})
