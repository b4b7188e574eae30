import { expect, test } from "@playwright/test"
import { approve, askBack, findSubmitted } from "../../operator.ts"
import { fillInSteps, newProducer, openAccount, PHOTO } from "../../register.ts"
import { registerByProgram } from "../../seller.ts"
import { signIn } from "../../sign-in.ts"
import type { Language } from "../../words.ts"
import { workspaceWords } from "../../workspace-words.ts"

for (const language of ["vi", "en"] satisfies Language[]) {
  const say = workspaceWords[language]

  test(`a producer who has registered answers the operator's question, is approved and finds the workspace open (${language})`, async ({
    page,
  }) => {
    const producer = await registerByProgram("cooperative", language)
    await signIn(page, language, producer)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say.registration)

    await askBack(await findSubmitted(producer.legalName), "Chụp lại giấy đăng ký cho rõ.")
    await page.reload()
    await expect(page.getByRole("main")).toContainText("Chụp lại giấy đăng ký cho rõ.")
    await page.goto(`${say.workspace}/${language === "vi" ? "ho-so/gui" : "registration/submit"}`)
    await page.getByLabel(say.answer).fill("Đã chụp lại.")
    await page.getByRole("button", { name: say.sendAgain }).click()
    await expect(page.getByRole("status")).toContainText(say.sent)

    await approve(await findSubmitted(producer.legalName))
    await page.goto(say.workspace)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say.today)
    await expect(page.getByRole("banner")).toContainText(producer.legalName)
    await expect(page.getByRole("banner")).toContainText(say.isOpen)
  })

  test(`what was saved is there again on another device (${language})`, async ({ page, browser }) => {
    const producer = newProducer()
    await openAccount(page, language, producer)
    await fillInSteps(page, language, producer)

    const other = await (await browser.newContext()).newPage()
    await other.goto(`${say.workspace}/${language === "vi" ? "ho-so/phap-ly" : "registration/identity"}`)
    await expect(other.getByRole("heading", { level: 1 })).toHaveText(say.signInTitle)
    await other.getByLabel(say.email).fill(producer.email)
    await other.getByLabel(say.password, { exact: true }).fill(producer.password)
    await other.getByRole("button", { name: say.signIn, exact: true }).click()
    await expect(other.getByLabel(say.legalName, { exact: true })).toHaveValue(producer.legalName)
    await other.context().close()
  })
}

const say = workspaceWords.vi

test("a faulty tax code is named and everything typed stays", async ({ page }) => {
  const producer = newProducer()
  await openAccount(page, "vi", producer)
  await page.goto(`${say.workspace}/ho-so/phap-ly`)
  await page.getByLabel(say.legalName, { exact: true }).fill(producer.legalName)
  await page.getByLabel(say.taxCode, { exact: true }).fill("0100109107")
  await page.getByRole("button", { name: say.saveForLater }).click()
  await expect(page.getByRole("region").filter({ hasText: say.taxCodeWrong })).toBeFocused()
  await expect(page.getByLabel(say.legalName, { exact: true })).toHaveValue(producer.legalName)
})

test("a commune that is nowhere in the province is named and stays as it was typed", async ({ page }) => {
  await openAccount(page, "vi", newProducer())
  await page.goto(`${say.workspace}/ho-so/dia-chi`)
  const commune = page.getByRole("combobox", { name: say.commune })
  await expect(commune).toHaveAttribute("type", "text")
  await page.getByLabel(say.province, { exact: true }).selectOption({ label: say.provinceName })
  await commune.fill("xa khong co")
  await page.getByRole("button", { name: say.saveAndGoOn }).click()
  await expect(page.getByRole("region").filter({ hasText: say.communeUnknown })).toBeFocused()
  await expect(commune).toHaveValue("xa khong co")
})

test("nothing is sent while something is missing, and the page says what", async ({ page }) => {
  await openAccount(page, "vi", newProducer())
  await page.getByRole("link", { name: say.begin }).click()
  await page.getByRole("radio", { name: say.cooperative, exact: true }).check()
  await page.getByRole("button", { name: say.saveForLater }).click()
  await page.goto(`${say.workspace}/ho-so/gui`)
  await page.getByRole("button", { name: say.send }).click()
  const missing = page.getByRole("region", { name: say.stillMissing })
  await expect(missing).toContainText(say.taxCode)
  await missing.getByRole("link", { name: say.personalData }).click()
  await page.getByRole("button", { name: say.saveAndGoOn }).click()
  await expect(page.getByRole("region").filter({ hasText: say.mustAgree })).toBeFocused()
  await expect(page.getByRole("checkbox", { name: say.personalData })).not.toBeChecked()
})

test("a file of the wrong kind is refused in plain words, and a lost line can be tried again", async ({
  page,
}) => {
  const producer = newProducer()
  await openAccount(page, "vi", producer)
  await page.goto(`${say.workspace}/ho-so/giay-to`)
  const card = page.locator("#file-identity_card")
  const script = { name: "anh.png", mimeType: "image/png", buffer: Buffer.from("<script>alert(1)</script>") }
  await card.setInputFiles(script)
  await expect(page.getByRole("main")).toContainText(say.wrongFile)
  await page.reload()

  await page.route("**/api/workspace/**", (route) => route.abort())
  await card.setInputFiles(PHOTO)
  const again = page.getByRole("button", { name: "Gửi lại" })
  await expect(again).toBeVisible()
  await page.unroute("**/api/workspace/**")
  await again.click()
  await expect(page.getByRole("link", { name: PHOTO.name })).toBeVisible()
})

test("the letter's link works once", async ({ page }) => {
  const link = await openAccount(page, "vi", newProducer())
  await page.context().clearCookies()
  await page.goto(link)
  await expect(page.getByRole("main")).toContainText(say.linkUsed)
})

test("without a script a producer registers and sends papers too", async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await openAccount(page, "vi", newProducer())
  await page.goto(`${say.workspace}/ho-so/giay-to`)
  await page.locator("#file-identity_card").setInputFiles(PHOTO)
  const papers = page
    .getByRole("main")
    .locator("section")
    .filter({ has: page.locator("#file-identity_card") })
  await papers.getByRole("button", { name: "Gửi tệp" }).click()
  await expect(papers.getByRole("link", { name: PHOTO.name })).toBeVisible()
  await page.context().close()
})
