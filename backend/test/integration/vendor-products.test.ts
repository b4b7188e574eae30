import { randomUUID } from "node:crypto"
import type {
  ApprovedReviews,
  CataloguePage,
  PlacedOrder,
  ProductPage,
  ReviewList,
  ReviewResponse,
  WorkspaceProduct,
  WorkspaceProductList,
  WorkspaceProductResponse,
} from "@cho-ocop/contracts"
import { ProductPage as ProductPageSchema } from "@cho-ocop/contracts"
import { approveAll, createProduct, member, phonePhoto, teaDraft, tellOf, upload } from "./goods.ts"
import { operator } from "./operator.ts"
import { withSettings } from "./settings.ts"
import { inShop, type Shop } from "./shop.ts"
import { soon } from "./soon.ts"
import { lettersTo } from "./workspace.ts"

type Headers = Record<string, string>

const found = async (shop: Shop, name: string) => {
  const { body } = await shop.get<CataloguePage>(`/shop/catalogue?q=${encodeURIComponent(name)}`)
  return body.items.filter((item) => item.name.vi === name)
}

const submit = (shop: Shop, { id, version }: WorkspaceProduct, headers: Headers) =>
  shop.post<WorkspaceProductResponse>(`/vendor/products/${id}/submit`, { version }, headers)

const save = (shop: Shop, product: WorkspaceProduct, changes: object, headers: Headers) =>
  shop.post<WorkspaceProductResponse>(
    `/vendor/products/${product.id}`,
    { version: product.version, draft: { ...product.draft, ...changes } },
    headers,
  )

const onSale = async (shop: Shop, headers: Headers, draft = {}) => {
  const product = await createProduct(shop, headers, draft)
  await submit(shop, product, headers)
  await approveAll(shop)
  const { body } = await shop.get<WorkspaceProductResponse>(`/vendor/products/${product.id}`, headers)
  return body.product
}

inShop((shop) => {
  it("brings a new product into the shop once the operator has approved it, without a star", async () => {
    const { headers, vendor } = await member(shop, "chu@hang.example")
    const { picture } = (await upload(shop, await phonePhoto(), headers)).body
    const product = await createProduct(shop, headers, { pictures: [picture.id] })
    expect(product).toMatchObject({ sale: "not_yet", draft_state: "edited", version: 1, missing: {} })

    const submitted = await submit(shop, product, headers)
    expect(submitted).toMatchObject({ status: 200, body: { product: { draft_state: "in_review" } } })
    expect(await found(shop, "Trà thử nghiệm")).toHaveLength(0)

    await approveAll(shop)
    const { body } = await shop.get<WorkspaceProductResponse>(`/vendor/products/${product.id}`, headers)
    expect(body.product).toMatchObject({ sale: "on_sale", draft_state: "unchanged", id: product.id })
    expect(body.product.live_variants).toEqual(product.draft.variants.map(({ id }) => id))

    const page = ProductPageSchema.parse(
      (await shop.get<ProductPage>(`/shop/products/${body.product.handle}`)).body,
    )
    expect(page.product).toMatchObject({ id: product.id, name: { vi: "Trà thử nghiệm", en: "Trial tea" } })
    expect(page.product.vendor.handle).toBe(vendor.handle)
    expect(page.product.recognition).toEqual({ standing: "none", validity: "none", star: null, year: null })
    expect(page.certificate.source).toBeNull()
    expect(page.variants.map(({ price, stock, weight }) => [price, stock, weight])).toEqual([
      [90_000, 12, 100],
      [400_000, 3, 500],
    ])
    expect(page.pictures[0]?.picture).toEqual(picture.picture)
    expect(page).toMatchObject({ description: { vi: "Trà sao tay.\nHái buổi sớm." }, season_months: [3, 4] })
    expect(page.origin.commune?.code).toBe("00004")
    await soon(async () => expect(await found(shop, "Trà thử nghiệm")).toHaveLength(1))
  })

  it("goes on sale as soon as it is submitted where the market reviews no products", async () => {
    const { headers } = await member(shop, "chu@hang.example")
    const product = await createProduct(shop, headers, { name: { vi: "Trà không duyệt", en: "" } })
    const submitted = await withSettings({ REVIEW_PRODUCTS: false }, () => submit(shop, product, headers))
    expect(submitted).toMatchObject({
      status: 200,
      body: { product: { sale: "on_sale", draft_state: "unchanged" } },
    })
    const page = await shop.get<ProductPage>(`/shop/products/${submitted.body.product.handle}`)
    expect(page).toMatchObject({ status: 200, body: { product: { name: { vi: "Trà không duyệt" } } } })
    expect((await shop.get<ReviewList>("/admin/reviews", await operator(shop))).body.reviews).toEqual([])
  })

  it("shows the approved version while a newer one is written, reviewed and returned", async () => {
    const { headers } = await member(shop, "chu@hang.example")
    const product = await onSale(shop, headers)
    const edited = await save(shop, product, { name: { vi: "Trà đổi tên", en: "" } }, headers)
    expect(edited.body.product).toMatchObject({ draft_state: "edited", version: 2, sale: "on_sale" })
    await submit(shop, edited.body.product, headers)
    const page = () => shop.get<ProductPage>(`/shop/products/${product.handle}`)
    expect((await page()).body.product.name.vi).toBe("Trà thử nghiệm")

    const asOperator = await operator(shop)
    const { body } = await shop.get<ReviewList>("/admin/reviews", asOperator)
    const id = body.reviews[0]?.id
    const review = (await shop.get<ReviewResponse>(`/admin/reviews/${id}`, asOperator)).body.review
    expect(review).toMatchObject({ kind: "product", replaces: true, name: "Trà đổi tên" })
    expect(review.differences).toEqual([
      { path: "name.vi", before: "Trà thử nghiệm", after: "Trà đổi tên" },
      { path: "name.en", before: "Trial tea", after: null },
    ])
    const back = { message: "Xin giữ tên cũ" }
    expect((await shop.post(`/admin/reviews/${id}/return`, back, asOperator)).status).toBe(200)
    const told = await shop.get<WorkspaceProductResponse>(`/vendor/products/${product.id}`, headers)
    expect(told.body.product).toMatchObject({ draft_state: "returned", review: back })
    const [letter, earlier] = await lettersTo("chu@hang.example")
    expect(letter?.text).toMatch(/Sản phẩm Trà đổi tên\n {2}Xin giữ tên cũ/)
    expect(earlier?.subject).toBe("Nội dung bạn gửi đã được duyệt")
    expect((await page()).body.product.name.vi).toBe("Trà thử nghiệm")
    expect(await shop.post(`/admin/reviews/${id}/approve`, {}, asOperator)).toMatchObject({
      status: 409,
      body: { code: "already_decided" },
    })
  })

  it("applies approved changes: words, a packing more, a packing less, in the order they are written in", async () => {
    const { headers } = await member(shop, "chu@hang.example")
    const product = await onSale(shop, headers)
    const [small] = product.draft.variants
    const variants = [
      { id: null, title: { vi: "Hộp quà", en: "Gift box" }, weight: null, price: 250_000, stock: 5 },
      { ...small, title: { vi: "Gói nhỏ", en: "Small" } },
    ]
    const { body } = await save(shop, product, { variants, harvest_months: [] }, headers)
    expect(await submit(shop, body.product, headers)).toMatchObject({ status: 200 })
    await approveAll(shop)
    const page = (await shop.get<ProductPage>(`/shop/products/${product.handle}`)).body
    expect(page.variants.map(({ title, price, stock }) => [title.vi, price, stock])).toEqual([
      ["Hộp quà", 250_000, 5],
      ["Gói nhỏ", 90_000, 12],
    ])
    const again = await shop.get<WorkspaceProductResponse>(`/vendor/products/${product.id}`, headers)
    expect(again.body.product.draft_state).toBe("unchanged")
    const gift = again.body.product.draft.variants[0]?.id ?? ""
    expect((await shop.cartWith(gift, 2)).cart.item_count).toBe(2)
  })

  it("shows words beside a photo once they are approved, also where nothing else changed", async () => {
    const { headers } = await member(shop, "chu@hang.example")
    const { picture } = (await upload(shop, await phonePhoto(), headers)).body
    const tell = (vi: string) =>
      tellOf(shop, picture.id, { alt: { vi: "Đồi chè", en: "" }, caption: { vi, en: "" } }, headers)
    await tell("Buổi sớm")
    const product = await onSale(shop, headers, { pictures: [picture.id] })
    const caption = async () =>
      (await shop.get<ProductPage>(`/shop/products/${product.handle}`)).body.pictures[0]?.caption?.vi
    const state = async () =>
      (await shop.get<WorkspaceProductResponse>(`/vendor/products/${product.id}`, headers)).body.product
        .draft_state
    expect([await caption(), await state()]).toEqual(["Buổi sớm", "unchanged"])

    await tell("Ngon nhất nước")
    expect([await caption(), await state()]).toEqual(["Buổi sớm", "edited"])
    const { body } = await shop.get<WorkspaceProductList>("/vendor/products?draft_state=edited", headers)
    expect(body.products.map(({ id }) => id)).toEqual([product.id])
    await Promise.all([submit(shop, product, headers), submit(shop, product, headers)])
    const asOperator = await operator(shop)
    const { reviews } = (await shop.get<ReviewList>("/admin/reviews", asOperator)).body
    expect(reviews).toHaveLength(1)
    const first = `/admin/reviews/${reviews[0]?.id}`
    expect((await shop.get<ReviewResponse>(first, asOperator)).body.review.differences).toEqual([
      { path: "pictures.0.caption.vi", before: "Buổi sớm", after: "Ngon nhất nước" },
    ])
    await shop.post(`${first}/return`, { message: "Xin bỏ chữ nhất" }, asOperator)
    expect(await state()).toBe("returned")
    await tell("Buổi sớm mai")
    await submit(shop, product, headers)
    await tell("Lời lúc chờ duyệt")
    await approveAll(shop)
    expect([await caption(), await state()]).toEqual(["Buổi sớm mai", "edited"])
    // The log tells whose words these were by the product's name.
    const entries = await shop.get<{ audit_entries: { subject: { name: string } }[] }>(
      "/admin/audit-entries?action=product.",
      asOperator,
    )
    const names = entries.body.audit_entries.map(({ subject }) => subject.name)
    expect(new Set(names)).toEqual(new Set(["Trà thử nghiệm v1"]))
  })

  it("takes a packing that an open order holds out of sale, and the order stays whole", async () => {
    const { headers } = await member(shop, "chu@hang.example")
    const product = await onSale(shop, headers)
    const [held, kept] = product.draft.variants
    const inCart = await shop.cartWith(held?.id ?? "", 1)
    const bought = await shop.cartWith(held?.id ?? "", 2)
    const asShopper = { "x-cart-token": bought.token }
    const placed = await shop.post<PlacedOrder>(
      `/shop/carts/${bought.cart.id}/checkout`,
      {
        locale: "vi",
        address: {
          name: "Nguyễn Thị Hoa",
          phone: "0912 345 678",
          province_code: "01",
          commune_code: "00577",
          street: "12 ngõ Gốm",
        },
        payment_method: "cash_on_delivery",
        expected_total: bought.cart.total,
      },
      asShopper,
    )
    expect(placed.status).toBe(201)
    const { body } = await save(shop, product, { variants: [kept] }, headers)
    await submit(shop, body.product, headers)
    await approveAll(shop)

    const page = (await shop.get<ProductPage>(`/shop/products/${product.handle}`)).body
    expect(page.variants.map(({ id }) => id)).toEqual([kept?.id])
    const again = await shop.post("/shop/carts", { variant_id: held?.id, quantity: 1 })
    expect(again).toMatchObject({ status: 404, body: { code: "variant_not_found" } })
    const left = await shop.get(`/shop/carts/${inCart.cart.id}`, {
      "x-cart-token": inCart.token,
    })
    expect(JSON.stringify(left.body)).toContain('"is_sold":false')
    const order = await shop.get(`/shop/orders/${placed.body.number}`, {
      "x-order-token": placed.body.token,
    })
    expect(order.status).toBe(200)
    expect(JSON.stringify(order.body)).toContain("Gói 100 g")
    const now = await shop.get<WorkspaceProductResponse>(`/vendor/products/${product.id}`, headers)
    expect(now.body.product).toMatchObject({ draft_state: "unchanged", live_variants: [kept?.id] })
  })

  it("tells an operator by code why one of many was not approved", async () => {
    const asOperator = await operator(shop)
    const { body } = await shop.post<ApprovedReviews>(
      "/admin/reviews/approve",
      { ids: ["rev_unknown"] },
      asOperator,
    )
    expect(body).toMatchObject({ approved: [], refused: [{ id: "rev_unknown", code: "not_found" }] })
  })

  it("changes price and stock at once, without a review", async () => {
    const { headers } = await member(shop, "chu@hang.example")
    const product = await onSale(shop, headers)
    const [small] = product.live_variants
    const path = `/vendor/products/${product.id}/variants/${small}`
    const { body } = await shop.post<WorkspaceProductResponse>(path, { price: 95_000, stock: 0 }, headers)
    expect(body.product.draft_state).toBe("unchanged")
    const page = (await shop.get<ProductPage>(`/shop/products/${product.handle}`)).body
    expect(page.variants.find(({ id }) => id === small)).toMatchObject({ price: 95_000, stock: 0 })
    for (const wrong of [
      {},
      { price: -1 },
      { price: 0 },
      { price: 1.5 },
      { stock: "5" },
      { price: 10 ** 12 },
    ])
      expect((await shop.post(path, wrong, headers)).status).toBe(400)
  })

  it("is decided once where one operator approves and another returns it at the same moment", async () => {
    const { headers } = await member(shop, "chu@hang.example")
    const product = await createProduct(shop, headers)
    await submit(shop, product, headers)
    const asOperator = await operator(shop)
    const { reviews } = (await shop.get<ReviewList>("/admin/reviews", asOperator)).body
    const path = `/admin/reviews/${reviews.find(({ product_id }) => product_id === product.id)?.id}`
    const answers = await Promise.all([
      shop.post(`${path}/approve`, {}, asOperator),
      shop.post(`${path}/return`, { message: "Xin thêm ảnh" }, asOperator),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const { body } = await shop.get<WorkspaceProductResponse>(`/vendor/products/${product.id}`, headers)
    const isApproved = answers[0].status === 200
    expect(body.product).toMatchObject(
      isApproved
        ? { sale: "on_sale", draft_state: "unchanged" }
        : { sale: "not_yet", draft_state: "returned" },
    )
  })

  it("takes a product off sale and back", async () => {
    const { headers } = await member(shop, "chu@hang.example")
    const product = await onSale(shop, headers)
    const off = await shop.post(`/vendor/products/${product.id}/withdraw`, {}, headers)
    expect(off).toMatchObject({ status: 200, body: { product: { sale: "withdrawn" } } })
    expect((await shop.get(`/shop/products/${product.handle}`)).status).toBe(404)
    await shop.post(`/vendor/products/${product.id}/offer`, {}, headers)
    expect((await shop.get(`/shop/products/${product.handle}`)).status).toBe(200)
    expect(await shop.delete(`/vendor/products/${product.id}`, headers)).toMatchObject({
      status: 409,
      body: { code: "was_on_sale" },
    })
  })

  it("makes one product of a form that is sent twice, and one review of a submission", async () => {
    const { headers } = await member(shop, "chu@hang.example")
    const form = { key: randomUUID(), draft: teaDraft }
    const [one, two] = await Promise.all([
      shop.post<WorkspaceProductResponse>("/vendor/products", form, headers),
      shop.post<WorkspaceProductResponse>("/vendor/products", form, headers),
    ])
    expect(one.body.product.id).toBe(two.body.product.id)
    const answers = await Promise.all([
      submit(shop, one.body.product, headers),
      submit(shop, one.body.product, headers),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const { body } = await shop.get<ReviewList>("/admin/reviews", await operator(shop))
    expect(body.count).toBe(1)
  })

  it("submits many at once, and says which are not ready", async () => {
    const { headers } = await member(shop, "chu@hang.example")
    const ready = await createProduct(shop, headers)
    const unready = await createProduct(shop, headers, { set: null })
    const ids = [ready.id, unready.id]
    expect(await shop.post("/vendor/products/submit", { ids }, headers)).toMatchObject({
      status: 200,
      body: { submitted: [ready.id], refused: [{ id: unready.id, code: "product_incomplete" }] },
    })
    const b = await member(shop, "b@hang.example", { vendor: 1 })
    expect((await shop.post("/vendor/products/submit", { ids }, b.headers)).status).toBe(404)
  })

  it("tells the second of two editors, with what the first wrote, and loses nothing", async () => {
    const a = await member(shop, "a@hang.example")
    const b = await member(shop, "b@hang.example", { role: "manager" })
    const product = await createProduct(shop, a.headers)
    const first = await save(shop, product, { description: { vi: "Của A", en: "" } }, a.headers)
    expect(first.status).toBe(200)
    const second = await save(shop, product, { description: { vi: "Của B", en: "" } }, b.headers)
    expect(second).toMatchObject({
      status: 409,
      body: {
        code: "edited_meanwhile",
        current: { version: 2, edited_by: "Nguyễn Thị Hoa", draft: { description: { vi: "Của A" } } },
      },
    })
    // The line dropped after the save; the page sends it again.
    expect(await save(shop, product, { description: { vi: "Của A", en: "" } }, a.headers)).toMatchObject({
      status: 200,
      body: { product: { version: 2 } },
    })
  })

  it("names all that is missing, and keeps what is written so far", async () => {
    const { headers } = await member(shop, "chu@hang.example")
    const product = await createProduct(shop, headers, {
      name: { vi: "", en: "Tea" },
      set: null,
      variants: [{ id: null, title: { vi: "Gói", en: "" }, weight: null, price: 0, stock: null }],
    })
    expect(await submit(shop, product, headers)).toMatchObject({
      status: 422,
      body: {
        code: "product_incomplete",
        fields: {
          "name.vi": "required",
          set: "required",
          "variants.0.price": "too_small",
          "variants.0.stock": "required",
        },
      },
    })
    const wrong = { ...teaDraft, set: 99, place: { province_code: "01", commune_code: "99999" } }
    const answer = await shop.post("/vendor/products", { key: randomUUID(), draft: wrong }, headers)
    expect(answer).toMatchObject({
      status: 400,
      body: { fields: { "draft.set": "set_unknown", "draft.place": "commune_unknown" } },
    })
  })

  it("lets a claimed producer edit what the catalogue told so far", async () => {
    const { headers } = await member(shop, "chu@hang.example")
    const list = await shop.get<WorkspaceProductList>("/vendor/products", headers)
    const id = list.body.products[0]?.id
    const { product } = (await shop.get<WorkspaceProductResponse>(`/vendor/products/${id}`, headers)).body
    expect(product).toMatchObject({ sale: "on_sale", draft_state: "unchanged", version: 0 })
    const changes = {
      description: { vi: "Viết bởi chủ thể", en: "" },
      place: product.draft.place ?? teaDraft.place,
      set: product.draft.set ?? 11,
    }
    const saved = await save(shop, product, changes, headers)
    expect(saved.body.product).toMatchObject({ draft_state: "edited", version: 1 })
    expect((await submit(shop, saved.body.product, headers)).status).toBe(200)
    await approveAll(shop)
    const page = (await shop.get<ProductPage>(`/shop/products/${product.handle}`)).body
    expect(page.description?.vi).toBe("Viết bởi chủ thể")
    expect(page.certificate.source).not.toBeNull()
  })

  it("opens nobody else's product, in any way", async () => {
    const a = await member(shop, "a@hang.example")
    const b = await member(shop, "b@hang.example", { vendor: 1 })
    const product = await onSale(shop, a.headers)
    const path = `/vendor/products/${product.id}`
    const unknown = await shop.get("/vendor/products/prod_none", b.headers)
    const answers = await Promise.all([
      shop.get(path, b.headers),
      save(shop, product, {}, b.headers),
      submit(shop, product, b.headers),
      shop.post(`${path}/withdraw`, {}, b.headers),
      shop.post(`${path}/variants/${product.live_variants[0]}`, { price: 1 }, b.headers),
      shop.delete(path, b.headers),
    ])
    for (const answer of answers) expect(answer).toMatchObject({ status: 404, body: unknown.body as object })
    const packer = await member(shop, "p@hang.example", { role: "packer" })
    expect((await shop.get(path, packer.headers)).status).toBe(403)
  })
})
