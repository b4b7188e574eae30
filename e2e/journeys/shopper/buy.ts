import { expect, test } from "@playwright/test"
import { checkOut, putProductInCart, SHOPPER } from "../../buy.ts"
import { type Language, words } from "../../words.ts"

for (const [language, told] of [
  ["vi", "in Vietnamese"],
  ["en", "in English"],
] satisfies [Language, string][]) {
  test(`a shopper buys a product ${told} and looks the order up by phone`, async ({ page, browser }) => {
    const product = await putProductInCart(page, language)
    const number = await checkOut(page, language, true)
    await expect(page.getByRole("main")).toContainText(product)
    await expect(page.getByRole("main")).toContainText(SHOPPER.street)

    const say = words[language]
    const later = await browser.newContext()
    const visit = await later.newPage()
    await visit.goto(say.lookup)
    await visit.getByLabel(say.orderNumber, { exact: true }).fill(number)
    await visit.getByLabel(say.contact, { exact: true }).fill("+84912345678")
    await visit.getByRole("button", { name: say.lookUp, exact: true }).click()
    await expect(visit.getByRole("main")).toContainText(number)
    await expect(visit.getByRole("main")).toContainText(product)
    await later.close()
  })
}

test("an order opens for nobody who does not know its phone number", async ({ page, browser }) => {
  await putProductInCart(page, "vi")
  const number = await checkOut(page, "vi", true)
  const stranger = await browser.newContext()
  const visit = await stranger.newPage()
  await visit.goto(page.url())
  await expect(visit.getByRole("main")).not.toContainText(SHOPPER.name)
  await visit.getByLabel("Mã đơn hàng", { exact: true }).fill(number)
  await visit.getByLabel("Số điện thoại hoặc email", { exact: true }).fill("0987654321")
  await visit.getByRole("button", { name: "Tra cứu", exact: true }).click()
  await expect(visit.getByRole("heading", { name: "Không tìm thấy đơn hàng" })).toBeVisible()
  await stranger.close()
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("a shopper gets from the home page to the confirmation", async ({ page }) => {
    const product = await putProductInCart(page, "vi")
    await checkOut(page, "vi", false)
    await expect(page.getByRole("main")).toContainText(product)
  })
})
