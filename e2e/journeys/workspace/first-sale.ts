import { expect, type Page, test } from "@playwright/test"
import { enterAdminAsOperator, openInAdmin } from "../../admin.ts"
import { beginProduct, completeProduct } from "../../goods.ts"
import { goodsWords } from "../../goods-words.ts"
import { newProducer, PHOTO, register } from "../../register.ts"
import type { Language } from "../../words.ts"
import { workspaceWords } from "../../workspace-words.ts"

for (const language of ["vi", "en"] satisfies Language[]) {
  const say = goodsWords[language]

  test(`a producer registers on a phone, the operator verifies it in the admin, and its first product is on sale (${language})`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(240_000)
    const producer = newProducer()
    await register(page, language, producer)

    const desk = { locale: "en-GB", viewport: { width: 1280, height: 900 }, isMobile: false }
    const operator = await (await browser.newContext(desk)).newPage()
    await enterAdminAsOperator(operator)
    await verify(operator, producer.legalName)
    await page.goto(workspaceWords[language].workspace)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(workspaceWords[language].today)

    const name = `Chè đầu tay ${producer.legalName.slice(-8)}`
    await beginProduct(page, language, name)
    await completeProduct(page, language)
    await page.getByRole("button", { name: say.submit }).click()
    await expect(page.getByRole("main")).toContainText(say.submitted)

    await openInAdmin(operator, "reviews")
    await operator.getByRole("link", { name }).click()
    await operator.getByRole("button", { name: "Approve", exact: true }).click()
    await expect(operator.getByText("Approved", { exact: true })).toBeVisible()
    await operator.context().close()

    await expect(async () => {
      await page.goto(say.search + encodeURIComponent(name))
      await page
        .getByRole("main")
        .getByRole("article")
        .getByRole("link", { name })
        .first()
        .click({ timeout: 3_000 })
    }).toPass()
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name)
    await expect(page.getByRole("button", { name: say.addToCart })).toBeVisible()
  })
}

/** The operator looks at the papers of a registration, accepts everything and approves. */
async function verify(operator: Page, legalName: string): Promise<void> {
  await openInAdmin(operator, "registrations")
  await operator.getByRole("link", { name: legalName }).click()
  await expect(operator.getByRole("heading", { level: 1, name: legalName })).toBeVisible()
  const approve = operator.getByRole("button", { name: "Approve", exact: true })
  await expect(approve).toBeDisabled()
  await operator.getByRole("button", { name: "Look at it" }).first().click()
  await expect(operator.getByRole("img", { name: PHOTO.name })).toBeVisible()
  const accepted = operator.getByText("Accepted", { exact: true })
  const accepts = operator.getByRole("button", { name: "Accept", exact: true })
  for (let done = 0; done < (await accepts.count()); done += 1) {
    await accepts.nth(done).click()
    await expect(accepted).toHaveCount(done + 1)
  }
  await approve.click()
  await expect(operator.getByText("Approved", { exact: true })).toBeVisible()
}
