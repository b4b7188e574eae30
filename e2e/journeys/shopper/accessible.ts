import { expect, test } from "@playwright/test"
import { expectAccessible } from "../../accessible.ts"
import { putProductInCart } from "../../buy.ts"
import { type Language, words } from "../../words.ts"

for (const language of ["vi", "en"] satisfies Language[]) {
  const say = words[language]

  test(`the main pages have no barriers (${language})`, async ({ page }) => {
    for (const path of [
      say.home,
      say.products,
      say.producers,
      say.stars,
      say.cart,
      say.lookup,
      `${say.home}/no-such-page`,
    ]) {
      await page.goto(path)
      await expectAccessible(page, path)
    }
  })

  test(`product, cart and checkout have no barriers (${language})`, async ({ page }) => {
    await putProductInCart(page, language)
    await expectAccessible(page, "cart")
    await page.goBack()
    await expectAccessible(page, "product")
    await page.goto(say.cart)
    await page.getByRole("link", { name: say.toCheckout }).click()
    await expect(page.getByRole("button", { name: say.chooseProvince })).toBeHidden()
    await expectAccessible(page, "checkout")
  })
}
