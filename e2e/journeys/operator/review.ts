import { randomUUID } from "node:crypto"
import { expect, test } from "@playwright/test"
import { enterAdminAsOperator, openInAdmin } from "../../admin.ts"
import { beginProduct, completeProduct, interactive, isSaved, openShop } from "../../goods.ts"
import { goodsWords } from "../../goods-words.ts"

test("the operator returns a product with a word on what to change, then approves it, and shoppers see it", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const say = goodsWords.en
  await openShop(page, "en")
  const name = `Chè thử ${randomUUID().slice(0, 8)}`
  const editor = await beginProduct(page, "en", name)
  await completeProduct(page, "en")
  await page.getByRole("button", { name: say.submit }).click()
  await expect(page.getByRole("main")).toContainText(say.submitted)

  const operator = await (await browser.newContext({ locale: "en-GB" })).newPage()
  await enterAdminAsOperator(operator)
  await openInAdmin(operator, "reviews")
  await operator.getByRole("link", { name }).click()
  await expect(operator.getByText("Hái một tôm hai lá.")).toBeVisible()
  const wish = "Mời ghi thêm cách pha."
  await operator.getByLabel("What the producer should change").fill(wish)
  await operator.getByRole("button", { name: "Return" }).click()
  await expect(operator.getByText(`Told the producer: ${wish}`)).toBeVisible()

  await page.goto(editor)
  await interactive(page)
  await expect(page.getByRole("main")).toContainText(wish)
  await page.getByLabel(say.description).fill("Hái một tôm hai lá. Pha với nước 85 độ.")
  await isSaved(page, "en")
  await page.getByRole("button", { name: say.submit }).click()
  await expect(page.getByRole("main")).toContainText(say.submitted)

  await openInAdmin(operator, "reviews")
  await operator.getByRole("link", { name }).click()
  await operator.getByRole("button", { name: "Approve" }).click()
  await expect(operator.getByText("Approved", { exact: true })).toBeVisible()
  await expect(async () => {
    await page.goto(say.search + encodeURIComponent(name))
    await expect(page.getByRole("main").getByRole("article").filter({ hasText: name })).toBeVisible({
      timeout: 3_000,
    })
  }).toPass()
})
