import { expect, test } from "@playwright/test"
import { expectAccessible } from "../../accessible.ts"
import { beginProduct, completeProduct, interactive, isSaved, openShop, TEA_PHOTO } from "../../goods.ts"
import { goodsWords } from "../../goods-words.ts"
import { operator } from "../../operator.ts"
import type { Language } from "../../words.ts"

const STORY = {
  vi: "Sao trong chảo gang trên bếp củi.",
  en: "Roasted in an iron pan over a wood fire.",
} as const satisfies Record<Language, string>

const CAPTION = "Mẻ chè đầu xuân."

for (const language of ["vi", "en"] satisfies Language[]) {
  const say = goodsWords[language]

  test(`a producer photographs and describes a product, tells its story, and a shopper finds it once approved (${language})`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    const { legalName } = await openShop(page, language)
    const name = `Chè Shan tuyết ${legalName.slice(-8)}`
    const editor = await beginProduct(page, language, name)

    await page.getByLabel(say.pick).setInputFiles(TEA_PHOTO)
    await expect(page.getByRole("img", { name: say.photo })).toBeVisible()
    await page.getByRole("button", { name: say.submit }).click()
    await expect(page.getByRole("region").filter({ hasText: say.missing })).toBeFocused()
    await completeProduct(page, language)
    await expectAccessible(page)
    await page.getByRole("button", { name: say.submit }).click()
    await expect(page.getByRole("main")).toContainText(say.submitted)
    await expect(page.locator(".sale-badges")).toContainText(say.inReview)

    await returnOf(name, "Xin ghi cách bảo quản.")
    await page.reload()
    await expect(page.getByRole("region", { name: say.returned })).toContainText("Xin ghi cách bảo quản.")
    await interactive(page)
    await page.getByLabel(say.description).fill("Hái một tôm hai lá trên cây cổ thụ. Để nơi khô.")
    await isSaved(page, language)
    await page.getByRole("button", { name: say.wordsOfPhoto }).click()
    await page.getByLabel(say.caption).fill(CAPTION)
    await page.getByRole("button", { name: say.submit }).click()
    await expect(page.getByRole("main")).toContainText(say.submitted)

    await page.getByRole("link", { name: say.story }).click()
    await interactive(page)
    const howMade = page.getByRole("region", { name: say.howMade })
    await howMade.getByRole("button", { name: say.addParagraph }).click()
    await howMade.getByLabel(say.paragraph).fill(STORY.vi)
    await page.getByRole("button", { name: say.english, exact: true }).click()
    await howMade.getByLabel(say.paragraphEn).fill(STORY.en)
    await page.getByLabel(say.video).fill("https://youtu.be/aqz-KE-bpKQ")
    await isSaved(page, language)
    await expectAccessible(page)
    await page.getByRole("button", { name: say.submit }).click()
    await expect(page.getByRole("main")).toContainText(say.submitted)

    await approveOf(name)
    await page.goto(editor)
    await page.context().clearCookies()
    await expect(async () => {
      await page.goto(say.search + encodeURIComponent(name))
      await page
        .getByRole("main")
        .getByRole("article")
        .getByRole("link", { name })
        .first()
        .click({ timeout: 3_000 })
    }).toPass()
    await page.waitForURL(/\/(san-pham|products)\/[^/?]+$/)
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name)
    await expect(page.getByRole("main")).toContainText("Để nơi khô.")
    await expect(page.getByRole("main")).toContainText(CAPTION)
    await expect(page.getByRole("main")).toContainText(STORY[language])
    await expect(page.getByRole("link", { name: say.watch })).toHaveAttribute(
      "href",
      "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
    )
    await expect(page.getByRole("button", { name: say.addToCart })).toBeVisible()
  })
}

/** The operator sends back what waits under this name, and says why. */
async function returnOf(name: string, message: string): Promise<void> {
  for (const { id } of await waitingUnder(name))
    await operator.client.fetch(`/admin/reviews/${id}/return`, { method: "POST", body: { message } })
}

/** The operator approves everything that waits under this name, the product before its story. */
async function approveOf(name: string): Promise<void> {
  const waiting = await waitingUnder(name)
  const ids = waiting.toSorted((a, b) => a.kind.localeCompare(b.kind)).map(({ id }) => id)
  const outcome = await operator.client.fetch("/admin/reviews/approve", { method: "POST", body: { ids } })
  expect(outcome).toEqual({ approved: ids, refused: [] })
  expect(ids).toHaveLength(2)
}

interface Waiting {
  id: string
  name: string
  kind: string
}

async function waitingUnder(name: string): Promise<Waiting[]> {
  const { reviews } = await operator.client.fetch<{ reviews: Waiting[] }>("/admin/reviews")
  return reviews.filter((review) => review.name === name)
}
