import { expect, type Page, test } from "@playwright/test"
import { expectAccessible } from "../../accessible.ts"
import { checkOut } from "../../buy.ts"
import { signInAsDemoVendor } from "../../demo-vendor.ts"
import { newProducer, openAccount } from "../../register.ts"
import { type Language, words } from "../../words.ts"
import { workspaceWords } from "../../workspace-words.ts"

const DEMO_VENDOR = "htx-can-gio-tuong-lai"

/** Below the workspace: pages of a shop that sells, and the steps of a registration. */
const PAGES = {
  vi: {
    orders: "don-hang",
    others: [
      "",
      "san-pham",
      "tien",
      "gian-hang",
      "trang-gian-hang",
      "anh-bia",
      "giao-hang",
      "tai-khoan-nhan-tien",
      "nhan-su",
      "thong-bao",
      "tai-khoan",
      "nhap-xuat",
      "luot-xem",
      "lo-hang",
      "lo-hang-moi",
      "kiem-tra",
      "chung-nhan",
      "them",
    ],
    steps: ["loai-hinh", "phap-ly", "nguoi-dai-dien", "dia-chi", "lien-he", "san-pham", "ngan-hang"],
    papers: ["giay-to", "dong-y", "gui"],
    registration: "ho-so",
  },
  en: {
    orders: "orders",
    others: [
      "",
      "products",
      "money",
      "shop",
      "shop-page",
      "shop-banner",
      "shipping",
      "bank-account",
      "team",
      "announcements",
      "account",
      "import",
      "visits",
      "lots",
      "new-lot",
      "inspections",
      "certificates",
      "more",
    ],
    steps: ["kind", "identity", "representative", "place", "contact", "products", "bank"],
    papers: ["evidence", "consents", "submit"],
    registration: "registration",
  },
} satisfies Record<Language, object>

for (const language of ["vi", "en"] satisfies Language[]) {
  const say = workspaceWords[language]
  const pages = PAGES[language]

  test(`the pages of a shop that sells have no barriers, an order with all its forms open among them (${language})`, async ({
    page,
  }) => {
    test.setTimeout(150_000)
    await buyOfDemoVendor(page, language)
    await signInAsDemoVendor(page, language)
    for (const path of pages.others) await expectNoBarriers(page, `${say.workspace}/${path}`)
    await expectNoBarriers(page, `${say.workspace}/${pages.orders}`)
    await page.getByRole("main").locator("a.row").first().click()
    await expect(page.getByRole("heading", { level: 1 })).toContainText("OP-")
    await expectOpenPageHasNoBarriers(page)
  })

  test(`the steps of a registration have no barriers (${language})`, async ({ page }) => {
    test.setTimeout(150_000)
    await openAccount(page, language, newProducer())
    for (const step of [...pages.steps, ...pages.papers]) {
      await expectNoBarriers(page, `${say.workspace}/${pages.registration}/${step}`)
    }
  })
}

/** Puts something of the vendor whose workspace is looked at into the cart and orders it. */
async function buyOfDemoVendor(page: Page, language: Language): Promise<void> {
  await page.goto(`${words[language].producers}/${DEMO_VENDOR}`)
  await page.getByRole("main").getByRole("article").first().getByRole("heading").getByRole("link").click()
  await page.getByRole("button", { name: words[language].addToCart }).click()
  await checkOut(page, language, true)
}

async function expectNoBarriers(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole("heading", { level: 1 }), path).toBeVisible()
  await expectOpenPageHasNoBarriers(page)
}

/** With everything on the page that can be unfolded. */
async function expectOpenPageHasNoBarriers(page: Page): Promise<void> {
  const folded = page.getByRole("main").locator("details:not([open]) > summary")
  while ((await folded.count()) > 0) await folded.first().click()
  await expectAccessible(page)
}
