import { expect, test } from "@playwright/test"
import { settings } from "../../settings.ts"
import { words } from "../../words.ts"

test("an address that does not exist says so, and is not kept in a cache", async ({ page }) => {
  for (const path of [
    "/vi/san-pham/khong-co-mon-nay",
    "/en/products/no-such-product",
    "/vi/tinh/khong-co",
    "/vi/abc",
  ]) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    expect(answer?.headers()["cache-control"] ?? "no-store", path).toMatch(
      /no-store|no-cache|private|max-age=0/,
    )
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      path.startsWith("/en") ? "This page was not found" : "Không tìm thấy trang này",
    )
  }
})

test("what a shopper cannot do on a page is refused, and pages for failures cannot be asked for", async ({
  request,
}) => {
  for (const method of ["PUT", "DELETE", "TRACE"])
    expect((await request.fetch("/vi", { method })).status(), method).toBe(405)
  for (const path of ["/500", "/503"]) expect((await request.get(path)).status(), path).toBe(404)
})

const BAD_QUERIES = {
  "a negative page": "page=-1",
  "a page far beyond": "page=999999",
  "a page in words": "page=abc",
  "a NUL character": "q=%00",
  "ten kilobytes of words": `q=${"a".repeat(10_000)}`,
  "a star that is none": "star=9",
  "a price that is none": "price=1-2",
  "a kind of producer that is none": "kind=robot",
  "a stock that is none": "availability=maybe",
  "a neighbourhood that is nowhere": "near=atlantis",
}

for (const [what, query] of Object.entries(BAD_QUERIES)) {
  test(`the list refuses ${what} in words`, async ({ page }) => {
    const answer = await page.goto(`${words.vi.products}?${query}`)
    expect(answer?.status()).toBeGreaterThanOrEqual(400)
    expect(answer?.status()).toBeLessThan(500)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  })
}

test("pictures instead of words, and wishes the list does not know, do no harm", async ({ page }) => {
  const harmless = [
    "q=%F0%9F%8D%B5",
    "q=%E2%80%AE%D7%A9%D7%9C%D7%95%D7%9D",
    `q=a${"%CC%81".repeat(150)}`,
    "q=%22%20OR%201%3D1%20--%20%25_%5C",
    "sort=near",
    "province=khong-co&near=ha-noi",
    "page=1000",
    "limit=100000",
  ]
  for (const query of harmless) {
    const answer = await page.goto(`${words.vi.products}?${query}`)
    expect(answer?.status(), query).toBeLessThan(500)
    expect(await page.getByRole("main").getByRole("article").count(), query).toBeLessThanOrEqual(24)
  }
})

test("a cart takes no strange quantity, no price, and opens for its owner alone", async ({ request }) => {
  const shop = `${settings.BACKEND_URL}/shop`
  const { items } = await (await request.get(`${shop}/catalogue`)).json()
  const inStock = items.find(({ stock }: { stock: number }) => stock > 1)
  const { variants } = await (await request.get(`${shop}/products/${inStock.handle}`)).json()
  const variant_id: string = variants.find(({ stock }: { stock: number }) => stock > 1).id
  const { cart, token } = await (
    await request.post(`${shop}/carts`, { data: { variant_id, quantity: 1 } })
  ).json()
  const headers = { "x-cart-token": token }

  for (const data of [
    { variant_id, quantity: 0.5 },
    { variant_id, quantity: -1 },
    { variant_id, quantity: 1e9 },
    { variant_id, quantity: 1, unit_price: 1 },
  ]) {
    const answer = await request.post(`${shop}/carts/${cart.id}/items`, { headers, data })
    expect(answer.status(), JSON.stringify(data)).toBeGreaterThanOrEqual(400)
    expect(answer.status(), JSON.stringify(data)).toBeLessThan(500)
  }
  expect((await request.get(`${shop}/carts/${cart.id}`)).status()).toBe(404)
  expect(
    (await request.get(`${shop}/carts/${cart.id}`, { headers: { "x-cart-token": "guessed" } })).status(),
  ).toBe(404)
  const now = await (await request.get(`${shop}/carts/${cart.id}`, { headers })).json()
  expect(now.cart).toEqual(cart)
})
