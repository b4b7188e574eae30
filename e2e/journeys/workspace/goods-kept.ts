import { expect, type Page, test } from "@playwright/test"
import { beginProduct, interactive, isSaved, openShop, TEA_PHOTO } from "../../goods.ts"
import { goodsWords } from "../../goods-words.ts"

const say = goodsWords.vi
const WORKSPACE_API = "**/api/workspace/**"

test.describe.configure({ mode: "serial", timeout: 180_000 })

let page: Page
let product: string

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  await openShop(page, "vi")
  product = await beginProduct(page, "vi", "Chè thử nghiệm")
})

test.afterAll(async () => {
  await page.context().close()
})

async function openStory(in_: Page = page): Promise<void> {
  await in_.goto(product.replace("/san-pham/", "/cau-chuyen/"))
  await interactive(in_)
}

const firstParagraph = (in_: Page = page) =>
  in_.getByRole("region", { name: say.howMade, exact: true }).getByLabel(say.paragraph)

test("words written on a dropped line survive, are told so, and are saved once it is back", async () => {
  await openStory()
  await page
    .getByRole("region", { name: say.howMade, exact: true })
    .getByRole("button", { name: say.addParagraph })
    .click()
  await firstParagraph().fill("Hái sớm.")
  await isSaved(page, "vi")

  await page.route(WORKSPACE_API, (route) => route.abort())
  await firstParagraph().fill("Hái sớm khi còn sương.")
  await expect(page.locator(".editor-bar")).toContainText(say.offline)
  await page.reload()
  await expect(firstParagraph()).toHaveValue("Hái sớm khi còn sương.")
  await expect(page.locator(".editor-bar")).toContainText(say.restored)
  await page.unroute(WORKSPACE_API)
  await page.evaluate(() => window.dispatchEvent(new Event("online")))
  await isSaved(page, "vi")
  await page.reload()
  await expect(firstParagraph()).toHaveValue("Hái sớm khi còn sương.")
})

test("words typed before the editor's script has come are kept", async () => {
  const script = Promise.withResolvers<void>()
  await page.route("**/_astro/*.js", async (route) => {
    await script.promise
    await route.continue()
  })
  await page.goto(product, { waitUntil: "commit" })
  const description = page.getByLabel(say.description)
  await description.fill("Gõ khi mạng còn chậm.")
  await expect(page.locator("astro-island[ssr]")).not.toHaveCount(0)
  const saved = page.waitForResponse(
    (response) => response.url().includes("/api/workspace/products/") && response.ok(),
  )
  script.resolve()
  await saved
  await page.unroute("**/_astro/*.js")
  await page.reload()
  await expect(description).toHaveValue("Gõ khi mạng còn chậm.")
})

test("of two people who edit one story the second is told, and nothing is lost", async () => {
  await openStory()
  const second = await page.context().newPage()
  await openStory(second)
  await firstParagraph().fill("Lời của người thứ nhất.")
  await isSaved(page, "vi")
  await firstParagraph(second).fill("Lời của người thứ hai.")
  const told = second.getByRole("region", { name: say.twoPeople })
  await expect(told).toContainText("Lời của người thứ nhất.")
  await expect(firstParagraph(second)).toHaveValue("Lời của người thứ hai.")
  await told.getByRole("button", { name: say.keepMine }).click()
  await isSaved(second, "vi")
  await second.goto(product.replace("/san-pham/", "/cac-ban/"))
  await expect(second.getByRole("main")).toContainText("Lời của người thứ nhất.")
  await expect(second.getByRole("main")).toContainText("Lời của người thứ hai.")
  await second.close()
})

test("a file that is no photo is refused in plain words; a lost line is tried again", async () => {
  await page.goto(product)
  await interactive(page)
  const photos = page.getByLabel(say.pick)
  await photos.setInputFiles({ name: "anh.svg", mimeType: "image/svg+xml", buffer: Buffer.from("<svg/>") })
  await expect(page.getByRole("main")).toContainText(say.wrongKind)
  await photos.setInputFiles({ name: "anh.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<script>") })
  await expect(page.getByText(say.wrongKind)).toHaveCount(2)

  await page.route(WORKSPACE_API, (route) => route.abort())
  await photos.setInputFiles(TEA_PHOTO)
  await expect(page.getByRole("main")).toContainText(say.lost)
  await page.unroute(WORKSPACE_API)
  await page.getByRole("button", { name: say.again }).click()
  await expect(page.getByRole("img", { name: say.photo })).toBeVisible()
})

test("of two people who tell of one photo the second is told, and nothing is lost", async () => {
  const second = await page.context().newPage()
  const caption = (in_: Page) => in_.getByLabel(say.caption)
  for (const in_ of [page, second]) {
    await in_.goto(product)
    await interactive(in_)
    await in_.getByRole("button", { name: say.wordsOfPhoto }).click()
  }
  const status = (in_: Page) => in_.locator(".photo-words").getByRole("status")
  await caption(page).fill("Nương chè của người thứ nhất.")
  await expect(status(page)).toHaveText(say.saved)
  await caption(second).fill("Nương chè của người thứ hai.")
  const told = second.getByRole("region", { name: say.twoPeople })
  await expect(told).toContainText("Nương chè của người thứ nhất.")
  await expect(caption(second)).toHaveValue("Nương chè của người thứ hai.")
  await told.getByRole("button", { name: say.takeTheirs }).click()
  await expect(caption(second)).toHaveValue("Nương chè của người thứ nhất.")
  await expect(second.getByRole("region", { name: say.setAside })).toContainText(
    "Nương chè của người thứ hai.",
  )
  await second.close()
})

test("a link that leads to no video is refused in plain words", async () => {
  await openStory()
  for (const link of [
    "javascript:attacked()",
    "data:text/html,<script>attacked()</script>",
    "//evil.example/x",
  ]) {
    await page.getByLabel(say.video).fill(link)
    await expect(page.getByRole("main")).toContainText(say.videoRefused)
  }
  await page.getByLabel(say.video).fill("")
  await isSaved(page, "vi")
})

test("a table is read on trial, faulty cells are named, and a right one is imported with a yes", async () => {
  const headings =
    "product_id,variant_id,name_vi,name_en,set,province_code,commune_code,description_vi,description_en,season_months,harvest_months,variant_vi,variant_en,weight_g,price_vnd,stock"
  const table = (price: string) => ({
    name: "bang.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`\ufeff${headings}\n,,Trà nhập bảng,,11,,,Thơm.,,,,Gói 100 g,,100,${price},5\n`),
  })
  await page.goto(say.importPage)
  await page.getByLabel(say.file).setInputFiles(table("chín mươi"))
  await page.getByRole("button", { name: say.read }).click()
  const fault = page.getByRole("row").filter({ hasText: "price_vnd" })
  await expect(fault).toContainText("2")
  await expect(fault).toContainText(say.faulty)

  await page.goto(say.importPage)
  await page.getByLabel(say.file).setInputFiles(table("90000"))
  await page.getByRole("button", { name: say.read }).click()
  await page.getByRole("button", { name: say.confirm }).click()
  await expect(page.getByRole("status")).toContainText(say.imported)
})
