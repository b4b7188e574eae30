import { expect, test } from "@playwright/test"
import { expectAccessible } from "../../accessible.ts"
import { checkOut, putProductsInCart } from "../../buy.ts"
import type { Language } from "../../words.ts"

const PROVINCES = ["quang-ninh", "ha-noi", "dak-lak"]

const WORDS = {
  vi: { cancel: "Hủy phần này", canceled: "Đã hủy", received: "Đã nhận đơn", reason: "Lý do" },
  en: { cancel: "Cancel this part", canceled: "Cancelled", received: "Received", reason: "Why" },
} satisfies Record<Language, object>

const partNumber = (part: number) => new RegExp(`OP-\\S{5}-\\S{5}-${part}`)

for (const hasScript of [true, false]) {
  test.describe(hasScript ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: hasScript })

    test("a shopper cancels the part of one of three producers and keeps the others", async ({
      page,
      context,
    }) => {
      const language = hasScript ? "vi" : "en"
      const say = WORDS[language]
      await putProductsInCart(page, language, PROVINCES)
      await checkOut(page, language, hasScript)
      const parts = page.locator("section.parcel")
      await expect(parts).toHaveCount(PROVINCES.length)
      for (const [index, part] of (await parts.all()).entries()) {
        await expect(part).toContainText(partNumber(index + 1))
        await expect(part).toContainText(say.received)
      }

      const leftOpen = await context.newPage()
      if (hasScript) await leftOpen.clock.install()
      await leftOpen.goto(page.url())

      await parts.nth(1).getByRole("link", { name: say.cancel }).click()
      await expect(page.getByRole("heading", { level: 1 })).toContainText(partNumber(2))
      if (hasScript) await expectAccessible(page)
      await page.getByLabel(say.reason).fill("Đặt nhầm")
      await page.getByRole("button", { name: say.cancel }).click()

      await expect(parts.nth(1)).toContainText(say.canceled)
      await expect(parts.nth(1).getByRole("link", { name: say.cancel })).toHaveCount(0)
      await expect(parts.nth(0)).toContainText(say.received)
      await expect(parts.nth(2)).toContainText(say.received)
      if (hasScript) {
        await leftOpen.clock.fastForward("00:30")
        await expect(leftOpen.locator("section.parcel").nth(1)).toContainText(say.canceled)
      }
      if (hasScript) await expectAccessible(page)
    })
  })
}
