import type { ImportResponse } from "@cho-ocop/contracts"
import { createProduct, member, phonePhoto, upload } from "./goods.ts"
import { operator } from "./operator.ts"
import { fillIn, registrant, waitingRegistration } from "./registrant.ts"
import { inShop } from "./shop.ts"

interface Entry {
  actor: { type: string; name: string }
  subject: { type: string; name: string }
  after: unknown
}

inShop((shop) => {
  const find = async (query: Record<string, string>) => {
    const path = `/admin/audit-entries?${new URLSearchParams(query)}`
    return (await shop.get<{ audit_entries: Entry[] }>(path, await operator(shop))).body.audit_entries
  }
  const actor = { type: "vendor_member", name: "chu@nhat-ky.example" }

  it("knows who deleted a product, by the name it had", async () => {
    const { headers, vendor } = await member(shop, actor.name)
    const { id } = await createProduct(shop, headers)
    expect((await shop.delete(`/vendor/products/${id}`, headers)).status).toBe(204)
    expect(
      await find({ action: "product.deleted", subject: "trà thử nghiệm", vendor_id: vendor.id }),
    ).toMatchObject([{ actor, subject: { type: "product", name: "Trà thử nghiệm" } }])
  })

  it("knows who uploaded a picture, once for a photo sent twice, and who deleted it", async () => {
    const { headers, vendor } = await member(shop, actor.name)
    const photo = await phonePhoto()
    const { picture } = (await upload(shop, photo, headers, "đồi chè.jpg")).body
    await upload(shop, photo, headers, "đồi chè.jpg")
    expect(
      await find({ action: "picture.uploaded", subject: "đồi chè", vendor_id: vendor.id }),
    ).toMatchObject([{ actor, subject: { type: "picture", name: "đồi chè.jpg" } }])
    const text = { alt: { vi: "Đồi chè buổi sớm", en: "" }, caption: { vi: "", en: "" } }
    await shop.post(`/vendor/pictures/${picture.id}`, { version: 0, ...text }, headers)
    expect((await shop.delete(`/vendor/pictures/${picture.id}`, headers)).status).toBe(204)
    expect(await find({ action: "picture.deleted", vendor_id: vendor.id })).toMatchObject([
      { actor, subject: { type: "picture", name: "Đồi chè buổi sớm" } },
    ])
  })

  it("knows who confirmed an import, once", async () => {
    const { headers, vendor } = await member(shop, actor.name)
    const table = await shop.bytes("/vendor/export?format=csv", headers)
    const sent = await shop.post<ImportResponse>("/vendor/imports?name=vụ-xuân.csv", table, {
      ...headers,
      "content-type": "application/octet-stream",
    })
    const path = `/vendor/imports/${sent.body.import.id}/confirm`
    await Promise.all([shop.post(path, {}, headers), shop.post(path, {}, headers)])
    const { changed_products } = sent.body.import
    expect(
      await find({ action: "import.confirmed", subject: "vụ-xuân", vendor_id: vendor.id }),
    ).toMatchObject([{ actor, subject: { type: "import" }, after: { new_products: 0, changed_products } }])
  })

  it("knows which operator opened a paper of a registration", async () => {
    const headers = await registrant(shop)
    await fillIn(shop, headers)
    await shop.post("/vendor/registration/submit", {}, headers)
    const admin = await operator(shop)
    const path = `/admin/registrations/${await waitingRegistration(shop, admin)}`
    const { body } = await shop.get<{ registration: { evidence_files: { id: string; name: string }[] } }>(
      path,
      admin,
    )
    const [file] = body.registration.evidence_files
    expect((await shop.get(`${path}/evidence-files/${file?.id}`, admin)).status).toBe(200)
    expect((await shop.get(`${path}/evidence-files/evid_unknown`, admin)).status).toBe(404)
    expect(await find({ action: "evidence_file.opened", actor: "admin@", subject: "Ba Chẽ" })).toMatchObject([
      { actor: { type: "operator" }, after: { id: file?.id, name: file?.name } },
    ])
  })

  it("keeps a lifted takedown in the file of its vendor", async () => {
    const { vendor } = await member(shop, actor.name)
    const { product } = await shop.product(`producer=${vendor.handle}`)
    const admin = await operator(shop)
    const takedown = {
      product_id: product.id,
      reason: "Nhãn sai",
      authority: "Chi cục Quản lý thị trường (thử)",
      requested_at: "2026-11-22T08:00:00+07:00",
    }
    const { body } = await shop.post<{ takedowns: { id: string }[] }>("/admin/takedowns", takedown, admin)
    await shop.post(`/admin/takedowns/${body.takedowns[0]?.id}/lift`, { reason: "Đã sửa nhãn" }, admin)
    expect(await find({ action: "product.takedown_lifted", vendor_id: vendor.id })).toMatchObject([
      { subject: { name: product.name.vi }, after: { reason: "Đã sửa nhãn" } },
    ])
  })
})
