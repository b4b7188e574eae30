import { expect, test } from "@playwright/test"
import { putProductInCart } from "../../buy.ts"
import { type Language, words } from "../../words.ts"

for (const language of ["vi", "en"] satisfies Language[]) {
  for (const width of [320, 390]) {
    test(`no page needs sideways scrolling at ${width} pixels (${language})`, async ({ page }) => {
      const say = words[language]
      await page.setViewportSize({ width, height: 844 })
      await putProductInCart(page, language)
      await page.goBack()
      const product = page.url()
      const pages = [
        product,
        say.home,
        say.products,
        say.producers,
        say.stars,
        say.cart,
        say.lookup,
        say.account,
      ]
      for (const path of pages) {
        await page.goto(path)
        const needed = await page.evaluate(() => document.documentElement.scrollWidth)
        expect.soft(needed, path).toBeLessThanOrEqual(width)
      }
    })
  }
}
