import AxeBuilder from "@axe-core/playwright"
import { expect, test } from "@playwright/test"
import { putProductInCart } from "../../buy.ts"
import { type Language, words } from "../../words.ts"

async function violationsOf(page: ConstructorParameters<typeof AxeBuilder>[0]["page"]): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

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
      expect.soft(await violationsOf(page), path).toEqual([])
    }
  })

  test(`product, cart and checkout have no barriers (${language})`, async ({ page }) => {
    await putProductInCart(page, language)
    expect.soft(await violationsOf(page), "cart").toEqual([])
    await page.goBack()
    expect.soft(await violationsOf(page), "product").toEqual([])
    await page.goto(say.cart)
    await page.getByRole("link", { name: say.toCheckout }).click()
    await expect(page.getByRole("button", { name: say.chooseProvince })).toBeHidden()
    expect.soft(await violationsOf(page), "checkout").toEqual([])
  })
}
