import type { VendorPictureList } from "@cho-ocop/contracts"
import sharp from "sharp"
import { approveAll, createProduct, member, phonePhoto, tellOf, upload } from "./goods.ts"
import { operator } from "./operator.ts"
import { inShop } from "./shop.ts"
import { soon } from "./soon.ts"

const ALT = { alt: { vi: "Vườn chè", en: "" }, caption: { vi: "", en: "" } }

inShop((shop) => {
  it("keeps a phone's photo upright, in the page sizes, without the place it was taken", async () => {
    const { headers } = await member(shop, "chu@anh.example")
    const { status, body } = await upload(shop, await phonePhoto(), headers)
    expect(status).toBe(201)
    const { sizes, preview_url, kind } = body.picture.picture
    expect(kind).toBe("photo")
    expect(sizes.map(({ width }) => width)).toEqual([240, 480, 800, 900])
    const file = await shop.bytes(sizes[3]?.url.replace("/media/", "/static/") ?? "")
    const kept = await sharp(file).metadata()
    expect(kept).toMatchObject({ format: "webp", width: 900, height: 1200 })
    expect(kept.exif).toBeUndefined()
    expect(file.toString("latin1")).not.toContain("Phone 9")
    const preview = await sharp(await shop.bytes(preview_url.replace("/media/", "/static/"))).metadata()
    expect(preview).toMatchObject({ format: "jpeg", width: 1200, height: 630 })
    expect(preview.exif).toBeUndefined()
  })

  it("makes one picture of an upload that is sent again", async () => {
    const { headers } = await member(shop, "chu@anh.example")
    const photo = await phonePhoto()
    const [first, second] = await Promise.all([upload(shop, photo, headers), upload(shop, photo, headers)])
    expect(first.body.picture.id).toBe(second.body.picture.id)
    const { body } = await shop.get<VendorPictureList>("/vendor/pictures", headers)
    expect(body.count).toBe(1)
  })

  it("takes words in two languages and keeps a picture that is in use", async () => {
    const { headers } = await member(shop, "chu@anh.example")
    const { picture } = (await upload(shop, await phonePhoto(), headers)).body
    const text = { alt: { vi: "Vườn chè", en: "Tea garden" }, caption: { vi: "Buổi sớm", en: "" } }
    const written = await tellOf(shop, picture.id, text, headers)
    expect(written).toMatchObject({ status: 200, body: { picture: text } })
    const product = await createProduct(shop, headers, { pictures: [picture.id] })
    expect(product.pictures[0]).toMatchObject(text)
    const path = `/vendor/pictures/${picture.id}`
    expect(await shop.delete(path, headers)).toMatchObject({ status: 409, body: { code: "picture_in_use" } })
    await shop.delete(`/vendor/products/${product.id}`, headers)
    expect((await shop.delete(path, headers)).status).toBe(204)
    expect((await shop.get(picture.picture.preview_url.replace("/media/", "/static/"))).status).toBe(404)
  })

  it("tells the second of two people who write of one photo what the first wrote, and loses neither text", async () => {
    const a = await member(shop, "a@anh.example")
    const b = await member(shop, "b@anh.example", { role: "manager" })
    const { picture } = (await upload(shop, await phonePhoto(), a.headers)).body
    const tell = (vi: string, version: number, { headers }: typeof a) =>
      shop.post(`/vendor/pictures/${picture.id}`, { version, ...ALT, caption: { vi, en: "" } }, headers)
    const words = ["Lời của A", "Lời của B"]
    const [first, second] = await Promise.all([tell("Lời của A", 0, a), tell("Lời của B", 0, b)])
    const statuses = [first.status, second.status]
    expect(statuses.toSorted()).toEqual([200, 409])
    const kept = words[statuses.indexOf(200)] ?? ""
    const refused = [first, second][statuses.indexOf(409)]
    expect(refused?.body).toMatchObject({
      code: "edited_meanwhile",
      current: { id: picture.id, version: 1, caption: { vi: kept } },
    })
    expect(await tell(kept, 0, a)).toMatchObject({ status: 200, body: { picture: { version: 1 } } })
    expect(await tell("Lời của cả hai", 1, b)).toMatchObject({
      status: 200,
      body: { picture: { version: 2 } },
    })
  })

  it("hides the pictures of a product that is taken down, but for operators, until that is lifted", async () => {
    const { headers } = await member(shop, "chu@anh.example")
    const admin = await operator(shop)
    const { picture } = (await upload(shop, await phonePhoto(), headers)).body
    await tellOf(shop, picture.id, ALT, headers)
    const product = await createProduct(shop, headers, { pictures: [picture.id] })
    await shop.post(`/vendor/products/${product.id}/submit`, { version: product.version }, headers)
    await approveAll(shop)
    const files = [...picture.picture.sizes.map(({ url }) => url), picture.picture.preview_url].map((url) =>
      url.replace("/media/", "/static/"),
    )
    const statuses = async (who = {}) =>
      (await Promise.all(files.map((file) => shop.get(file, who)))).map(({ status }) => status)
    expect(new Set(await statuses())).toEqual(new Set([200]))

    const takedown = {
      product_id: product.id,
      reason: "Ảnh sai",
      authority: "Chi cục Quản lý thị trường (thử)",
      requested_at: "2026-11-22T08:00:00+07:00",
    }
    const { body } = await shop.post<{ takedowns: { id: string }[] }>("/admin/takedowns", takedown, admin)
    await soon(async () => expect(new Set(await statuses())).toEqual(new Set([404])))
    expect(new Set(await statuses(admin))).toEqual(new Set([200]))
    await shop.post(`/admin/takedowns/${body.takedowns[0]?.id}/lift`, { reason: "Đã sửa" }, admin)
    await soon(async () => expect(new Set(await statuses())).toEqual(new Set([200])))
    const { headers: told } = await shop.get(files[0] ?? "")
    expect(told["cache-control"]).toBe("public, max-age=86400")
  })

  it("refuses what is no photo, whatever it calls itself, and says so", async () => {
    const { headers } = await member(shop, "chu@anh.example")
    const photo = await phonePhoto({ width: 60, height: 40 })
    const zipEnd = Buffer.concat([Buffer.from("PK\u0005\u0006", "latin1"), Buffer.alloc(18)])
    const wrong: Record<string, Buffer> = {
      "an SVG with a script": Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      ),
      "a page": Buffer.from("<!doctype html><script>alert(1)</script>"),
      "a PDF": Buffer.from("%PDF-1.7\n%âãÏÓ"),
      "a GIF": Buffer.from("GIF89a/*alert(1)*/"),
      "a photo with a script behind it": Buffer.concat([photo, Buffer.from("<SCRIPT>alert(1)</SCRIPT>")]),
      "a photo with PHP in it": Buffer.concat([photo, Buffer.from("<?php system($_GET[0]);")]),
      "a photo that is an archive, too": Buffer.concat([photo, Buffer.from("PK\u0003\u0004"), zipEnd]),
      "a beginning without a photo": photo.subarray(0, 200),
    }
    for (const [what, bytes] of Object.entries(wrong)) {
      const answer = await upload(shop, bytes, headers)
      expect(answer, what).toMatchObject({ status: 415, body: { code: "file_type_refused" } })
    }
    const { body } = await shop.get<VendorPictureList>("/vendor/pictures", headers)
    expect(body.count).toBe(0)
  })

  it("refuses bombs, giants and names that climb", async () => {
    const { headers } = await member(shop, "chu@anh.example")
    const bomb = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: "#000" } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.length).toBeLessThan(2_000_000)
    expect(await upload(shop, bomb, headers)).toMatchObject({ status: 413, body: { code: "file_too_large" } })
    const giant = Buffer.concat([await phonePhoto(), Buffer.alloc(15 * 1024 * 1024)])
    expect(await upload(shop, giant, headers)).toMatchObject({
      status: 413,
      body: { code: "file_too_large" },
    })
    const photo = await phonePhoto()
    for (const name of ["../../etc/passwd.jpg", "..\\a.jpg", "a/b.jpg", "", "a\u0001.jpg"]) {
      const answer = await upload(shop, photo, headers, name)
      expect(answer, name).toMatchObject({ status: 400, body: { code: "file_name_refused" } })
    }
    expect(await upload(shop, photo, headers, "ảnh.svg")).toMatchObject({ status: 415 })
  })

  it("shows nobody else's pictures", async () => {
    const a = await member(shop, "a@anh.example")
    const b = await member(shop, "b@anh.example", { vendor: 1 })
    const { picture } = (await upload(shop, await phonePhoto(), a.headers)).body
    expect((await shop.get<VendorPictureList>("/vendor/pictures", b.headers)).body.count).toBe(0)
    expect(await shop.delete(`/vendor/pictures/${picture.id}`, b.headers)).toMatchObject({ status: 404 })
    const body = { key: crypto.randomUUID(), draft: { name: {}, description: {}, pictures: [picture.id] } }
    expect(await shop.post("/vendor/products", body, b.headers)).toMatchObject({
      status: 404,
      body: { code: "not_found" },
    })
  })
})
