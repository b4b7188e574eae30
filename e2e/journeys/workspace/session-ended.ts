import { expect, type Page, test } from "@playwright/test"
import { beginProduct, interactive, isSaved, openShop } from "../../goods.ts"
import { goodsWords } from "../../goods-words.ts"
import type { Producer } from "../../register.ts"
import { workspaceWords } from "../../workspace-words.ts"

const say = goodsWords.vi
const account = workspaceWords.vi

test.describe.configure({ mode: "serial", timeout: 180_000 })

let page: Page
/** The same account on another device. */
let elsewhere: Page
let producer: Producer
let product: string

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  producer = await openShop(page, "vi")
  product = await beginProduct(page, "vi", "Chè của phiên dở")
  elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto(`${account.workspace}/dang-nhap?next=${account.workspace}/tai-khoan`)
  await signIn(elsewhere)
})

test.afterAll(async () => {
  await page.context().close()
  await elsewhere.context().close()
})

async function signIn(in_: Page, button: string = account.signIn): Promise<void> {
  await in_.getByLabel(account.email, { exact: true }).fill(producer.email)
  await in_.getByLabel(account.password, { exact: true }).fill(producer.password)
  await in_.getByRole("main").getByRole("button", { name: button }).click()
}

/** The account signs out everywhere but on its other device. */
async function endSession(): Promise<void> {
  await elsewhere.goto(`${account.workspace}/tai-khoan`)
  await elsewhere.getByRole("button", { name: account.endOthers }).click()
  await expect(elsewhere.getByRole("status")).toContainText(account.othersEnded)
}

test("what is written of a product after the session ended is saved once its writer has signed in again", async () => {
  await endSession()
  const description = page.getByLabel(say.description)
  await description.fill("Hái trên đồi, sao trong chảo gang.")
  const bar = page.locator(".editor-bar")
  await expect(bar).toContainText(account.sessionEnded)

  const opened = page.context().waitForEvent("page")
  await bar.getByRole("link", { name: account.signInElsewhere }).click()
  const tab = await opened
  await signIn(tab)
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText(account.today)
  await tab.close()
  await page.bringToFront()
  await page.evaluate(() => window.dispatchEvent(new Event("focus")))
  await isSaved(page, "vi")
  await page.reload()
  await expect(description).toHaveValue("Hái trên đồi, sao trong chảo gang.")
})

test("a story's words come back after signing in again, though the page was left", async () => {
  await page.goto(product.replace("/san-pham/", "/cau-chuyen/"))
  await interactive(page)
  const section = page.getByRole("region", { name: say.howMade, exact: true })
  await section.getByRole("button", { name: say.addParagraph }).click()
  await section.getByLabel(say.paragraph).fill("Sáng sớm.")
  await isSaved(page, "vi")
  await endSession()
  await section.getByLabel(say.paragraph).fill("Sáng sớm, khi sương chưa tan.")
  await expect(page.locator(".editor-bar")).toContainText(account.sessionEnded)

  await page.reload()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(account.signInTitle)
  await signIn(page)
  await interactive(page)
  await expect(section.getByLabel(say.paragraph)).toHaveValue("Sáng sớm, khi sương chưa tan.")
  await isSaved(page, "vi")
  await page.reload()
  await expect(section.getByLabel(say.paragraph)).toHaveValue("Sáng sớm, khi sương chưa tan.")
})

test("a form sent after the session ended waits for its sender and is then carried out", async () => {
  await page.goto(say.newProduct)
  await page.getByLabel(say.productName).fill("Chè gửi dở")
  await endSession()
  await page.getByRole("button", { name: say.goOn }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(account.sessionEndedTitle)
  await signIn(page, account.signInAndSend)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Chè gửi dở")
})
