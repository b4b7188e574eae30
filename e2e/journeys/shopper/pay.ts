import { expect, test } from "@playwright/test"
import { expectAccessible } from "../../accessible.ts"
import { checkOut, type Payment, putProductsInCart } from "../../buy.ts"
import { type Language, words } from "../../words.ts"

// The longest files come last: their tests are shared out among the browsers.
test.describe.configure({ mode: "parallel" })

const THREE_PROVINCES = ["ha-noi", "quang-ninh", "dak-lak"]
const PARCELS = 3

for (const [payment, language, told] of [
  ["vietqr", "vi", "by bank transfer, in Vietnamese"],
  ["vnpay", "en", "through VNPay, in English"],
] satisfies [Payment, Language, string][]) {
  const say = words[language]

  test(`a shopper buys from three producers and pays once ${told}`, async ({ page }) => {
    await putProductsInCart(page, language, THREE_PROVINCES)
    const number = await checkOut(page, language, true, payment)
    const main = page.getByRole("main")
    await expect(main.getByRole("heading", { level: 3 })).toHaveCount(PARCELS)
    await expect(main.getByRole("img", { name: /VietQR/ })).toHaveCount(payment === "vietqr" ? 1 : 0)
    await expectAccessible(page)

    await main.getByRole("link", { name: say.payAt }).click()
    await page.locator("button[value=pay]").click()
    await expect(page).toHaveURL(new RegExp(`${number}$`))
    await expect(main).toContainText(say.thanks)
    await expect(main).toContainText(say.payments[payment] + say.paid)
    await expect(main.getByRole("heading", { level: 3 })).toHaveCount(PARCELS)
    await expectAccessible(page)
  })
}
