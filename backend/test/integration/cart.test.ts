import type { CartResponse, ProductPage } from "@cho-ocop/contracts"
import { NewCart as NewCartSchema } from "@cho-ocop/contracts"
import type { z } from "zod"
import { inShop } from "./shop.ts"

type CartBody = z.infer<typeof CartResponse>

inShop((shop) => {
  const tea = () => shop.product("province=quang-ninh")
  const pottery = () => shop.product("province=ha-noi")
  const variantOf = (page: ProductPage) => page.variants[0] ?? expect.fail("no variant")
  const withToken = (token: string) => ({ "x-cart-token": token })

  it("groups a cart by vendor, each with its own shipping, and adds up to the đồng", async () => {
    const first = await tea()
    const second = await pottery()
    const { cart, token } = NewCartSchema.parse(await shop.cartWith(variantOf(first).id, 2))
    const { body } = await shop.post<CartBody>(
      `/shop/carts/${cart.id}/items`,
      { variant_id: variantOf(second).id, quantity: 1 },
      withToken(token),
    )
    expect(body.cart.parcels.map(({ vendor }) => vendor.handle)).toEqual([
      first.vendor.handle,
      second.vendor.handle,
    ])
    expect(body.cart.item_count).toBe(3)
    expect(body.cart.item_total).toBe(2 * variantOf(first).price + variantOf(second).price)
    expect(body.cart.shipping_total).toBe(
      body.cart.parcels.reduce((sum, { shipping_total }) => sum + shipping_total, 0),
    )
    expect(body.cart.parcels.every(({ shipping_total }) => shipping_total > 0)).toBe(true)
    expect(body.cart.total).toBe(body.cart.item_total + body.cart.shipping_total)
  })

  it("adds to the line that is there, changes it and takes it out", async () => {
    const variant = variantOf(await tea())
    const { cart, token } = await shop.cartWith(variant.id, 1)
    const item = cart.parcels[0]?.items[0]?.id
    const items = `/shop/carts/${cart.id}/items`

    const added = await shop.post<CartBody>(items, { variant_id: variant.id, quantity: 2 }, withToken(token))
    expect(added.body.cart.parcels[0]?.items).toMatchObject([{ id: item, quantity: 3 }])
    const set = await shop.post<CartBody>(`${items}/${item}`, { quantity: 5 }, withToken(token))
    expect(set.body.cart.item_count).toBe(5)
    const removed = await shop.delete<CartBody>(`${items}/${item}`, withToken(token))
    expect(removed.body.cart).toMatchObject({ parcels: [], item_count: 0, total: 0 })
  })

  it("keeps every change where several are made at the same moment", async () => {
    const variant = variantOf(await tea())
    const { cart, token } = await shop.cartWith(variant.id, 1)
    const items = `/shop/carts/${cart.id}/items`
    const again = { variant_id: variant.id, quantity: 1 }
    await shop.setStock(variant.id, 3)
    const added = await Promise.all([1, 2, 3].map(() => shop.post(items, again, withToken(token))))
    expect(added.map(({ status }) => status).toSorted()).toEqual([200, 200, 409])
    const now = await shop.get<CartBody>(`/shop/carts/${cart.id}`, withToken(token))
    expect(now.body.cart.item_count).toBe(3)

    const line = `${items}/${cart.parcels[0]?.items[0]?.id}`
    const [set, removed] = await Promise.all([
      shop.post(line, { quantity: 2 }, withToken(token)),
      shop.delete(line, withToken(token)),
    ])
    expect([200, 404]).toContain(set.status)
    expect(removed.status).toBe(200)
  })

  it("adds once what is sent twice under one key, even at the same moment", async () => {
    const variant = variantOf(await tea())
    const { cart, token } = await shop.cartWith(variant.id, 1)
    const add = (key: string) =>
      shop.post<CartBody>(
        `/shop/carts/${cart.id}/items`,
        { variant_id: variant.id, quantity: 2 },
        { ...withToken(token), "idempotency-key": key },
      )
    const clicks = await Promise.all([add("first"), add("first")])
    expect(clicks.map(({ status, body }) => [status, body.cart.item_count])).toEqual([
      [200, 3],
      [200, 3],
    ])
    expect((await add("second")).body.cart.item_count).toBe(5)
    expect((await add("first")).body.cart.item_count).toBe(5)
  })

  it("takes no more than is in stock", async () => {
    const variant = variantOf(await tea())
    await shop.setStock(variant.id, 3)
    const { cart, token } = await shop.cartWith(variant.id, 3)
    const more = await shop.post(
      `/shop/carts/${cart.id}/items`,
      { variant_id: variant.id, quantity: 1 },
      withToken(token),
    )
    expect(more).toMatchObject({ status: 409, body: { code: "out_of_stock" } })
    const refused = await shop.post("/shop/carts", { variant_id: variant.id, quantity: 4 })
    expect(refused).toMatchObject({ status: 409, body: { code: "out_of_stock" } })
  })

  it("opens to nobody without its token, nor with the token of another cart", async () => {
    const variant = variantOf(await tea())
    const mine = await shop.cartWith(variant.id, 1)
    const theirs = await shop.cartWith(variant.id, 1)
    const item = mine.cart.parcels[0]?.items[0]?.id
    const path = `/shop/carts/${mine.cart.id}`
    const strangers = [
      shop.get(path),
      shop.get(path, withToken(theirs.token)),
      shop.get(path.toUpperCase().replace("/SHOP/CARTS", "/Shop/Carts"), withToken(theirs.token)),
      shop.post(`${path}/items`, { variant_id: variant.id, quantity: 1 }, withToken(theirs.token)),
      shop.post(`${path}/items/${item}`, { quantity: 9 }, withToken(theirs.token)),
      shop.delete(`${path}/items/${item}`, withToken(theirs.token)),
      shop.post(`${path}/checkout`, {}, withToken(theirs.token)),
    ]
    for (const answer of await Promise.all(strangers)) {
      expect(answer).toMatchObject({ status: 404, body: { code: "cart_not_found" } })
    }
    const { body } = await shop.get<CartBody>(path, withToken(mine.token))
    expect(body.cart).toEqual(mine.cart)
  })

  it("does not take a line of another cart", async () => {
    const variant = variantOf(await tea())
    const mine = await shop.cartWith(variant.id, 1)
    const theirs = await shop.cartWith(variant.id, 1)
    const path = `/shop/carts/${mine.cart.id}/items/${theirs.cart.parcels[0]?.items[0]?.id}`
    expect(await shop.post(path, { quantity: 9 }, withToken(mine.token))).toMatchObject({ status: 404 })
    expect(await shop.delete(path, withToken(mine.token))).toMatchObject({ status: 404 })
  })

  it("refuses a quantity or a price that cannot be, and changes nothing", async () => {
    const variant = variantOf(await tea())
    const { cart, token } = await shop.cartWith(variant.id, 2)
    const line = `/shop/carts/${cart.id}/items/${cart.parcels[0]?.items[0]?.id}`
    const inputs = [
      { quantity: 0.5 },
      { quantity: -1 },
      { quantity: 0 },
      { quantity: 1e9 },
      { quantity: "many" },
      { quantity: 1, unit_price: 1 },
    ]
    for (const input of inputs) {
      const refused = { status: 400, body: { code: "bad_request" } }
      expect(
        await shop.post("/shop/carts", { variant_id: variant.id, ...input }),
        JSON.stringify(input),
      ).toMatchObject(refused)
      expect(await shop.post(line, input, withToken(token)), JSON.stringify(input)).toMatchObject(refused)
    }
    const after = await shop.get<CartBody>(`/shop/carts/${cart.id}`, withToken(token))
    expect(after.body.cart).toEqual(cart)
  })

  it("knows no goods that are not there", async () => {
    const answer = await shop.post("/shop/carts", {
      variant_id: "variant_01ARZ3NDEKTSV4RRFFQ69G5FAV",
      quantity: 1,
    })
    expect(answer).toMatchObject({ status: 404, body: { code: "variant_not_found" } })
  })
})
