import { expect, test } from "@playwright/test"
import { expectAccessible } from "../../accessible.ts"
import { checkOut, type Payment, putProductsInCart } from "../../buy.ts"
import { type Language, words } from "../../words.ts"

const ONE_PROVINCE = ["ha-noi"]

for (const [payment, language, told] of [
  ["vietqr", "vi", "by bank transfer, in Vietnamese"],
  ["vnpay", "en", "through VNPay, in English"],
] satisfies [Payment, Language, string][]) {
  const say = words[language]

  test(`a page left open shows by itself that the order was paid elsewhere ${told}`, async ({ page }) => {
    await putProductsInCart(page, language, ONE_PROVINCE)
    await checkOut(page, language, true, payment)
    const gateway = await page.context().newPage()
    await gateway.goto(String(await page.getByRole("link", { name: say.payAt }).getAttribute("href")))
    await gateway.locator("button[value=pay-and-close]").click()
    await page.bringToFront()
    await expect(page.getByRole("main")).toContainText(say.thanks)
  })

  test(`a shopper declines at the gateway and has the cart again ${told}`, async ({ page }) => {
    await putProductsInCart(page, language, ONE_PROVINCE)
    await checkOut(page, language, true, payment)
    const main = page.getByRole("main")
    await main.getByRole("link", { name: say.payAt }).click()
    await page.locator("button[value=decline]").click()
    await expect(main.getByRole("heading", { name: say.notPaid })).toBeVisible()
    await expectAccessible(page)
    await main.getByRole("link", { name: say.openCart }).click()
    await expect(page.getByRole("link", { name: say.toCheckout })).toBeVisible()
  })
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })
  const say = words.vi

  test("a shopper pays, closes the gateway's page and asks how the order stands", async ({ page }) => {
    await putProductsInCart(page, "vi", ONE_PROVINCE)
    await checkOut(page, "vi", false, "vnpay")
    const order = page.url()
    await page.getByRole("link", { name: say.payAt }).click()
    await page.locator("button[value=pay-and-close]").click()
    await page.goto(order)
    const ask = page.getByRole("button", { name: say.askAgain })
    if (await ask.isVisible()) await ask.click()
    await expect(page.getByRole("main")).toContainText(say.thanks)
  })

  test("a shopper gives up before paying and has the cart again", async ({ page }) => {
    await putProductsInCart(page, "vi", ONE_PROVINCE)
    await checkOut(page, "vi", false, "vietqr")
    await page.getByRole("button", { name: say.giveUp }).click()
    await expect(page.getByRole("heading", { name: say.notPaid })).toBeVisible()
    await page.getByRole("link", { name: say.openCart }).click()
    await expect(page.getByRole("link", { name: say.toCheckout })).toBeVisible()
  })
})
