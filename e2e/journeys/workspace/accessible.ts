import { expect, type Page, test } from "@playwright/test"
import { expectAccessible } from "../../accessible.ts"
import { signInAsDemoVendor } from "../../demo-vendor.ts"
import { inspect } from "../../inspect.ts"
import { linkMailedTo } from "../../operator.ts"
import { orderOfVendor } from "../../order-by-program.ts"
import { newProducer, openAccount } from "../../register.ts"
import { settings } from "../../settings.ts"
import type { Language } from "../../words.ts"
import { workspaceWords } from "../../workspace-words.ts"

/** Of all scripts of a page as they come over the line: in Brotli, 150 kB of gzip are some 140 kB. */
const SCRIPT_BYTES_MAX = 140_000

/** Below the workspace: pages for everybody, of a shop that sells, of one of its things, and the steps of a registration. */
const PAGES = {
  vi: {
    signIn: "dang-nhap",
    forgotten: "quen-mat-khau",
    shop: [
      "",
      "san-pham",
      "san-pham-moi",
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
      "don-hang",
      "them",
    ],
    ofProduct: ["san-pham", "ton-kho", "cau-chuyen", "xem-truoc", "cac-ban", "tu-danh-gia"],
    inspection: "kiem-tra",
    order: "don-hang",
    steps: ["loai-hinh", "phap-ly", "nguoi-dai-dien", "dia-chi", "lien-he", "san-pham", "ngan-hang"],
    papers: ["giay-to", "dong-y", "gui"],
    registration: "ho-so",
  },
  en: {
    signIn: "sign-in",
    forgotten: "forgotten-password",
    shop: [
      "",
      "products",
      "new-product",
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
      "orders",
      "more",
    ],
    ofProduct: ["products", "stock", "stories", "story-preview", "story-versions", "self-assessment"],
    inspection: "inspections",
    order: "orders",
    steps: ["kind", "identity", "representative", "place", "contact", "products", "bank"],
    papers: ["evidence", "consents", "submit"],
    registration: "registration",
  },
} satisfies Record<Language, object>

/** Something of the demo vendor of each kind that has a page of its own. */
interface Shown {
  product: string
  order: string
  inspection: string
}
let shown: Promise<Shown> | undefined

for (const language of ["vi", "en"] satisfies Language[]) {
  const { workspace } = workspaceWords[language]
  const pages = PAGES[language]

  test(`the pages of a shop that sells have no barriers, are light and fit a phone, an order with all its forms open among them (${language})`, async ({
    page,
  }) => {
    test.setTimeout(150_000)
    shown ??= stockDemoVendor()
    const { product, order, inspection } = await shown
    await signInAsDemoVendor(page, language)
    for (const path of [
      ...pages.shop,
      ...pages.ofProduct.map((place) => `${place}/${product}`),
      `${pages.inspection}/${inspection}`,
      `${pages.order}/${order}`,
    ]) {
      await expectNoBarriers(page, `${workspace}/${path}`)
    }
  })

  test(`the way to an account and the steps of a registration have no barriers, are light and fit a phone (${language})`, async ({
    page,
  }) => {
    test.setTimeout(150_000)
    await expectNoBarriers(page, `${workspace}/${pages.signIn}`)
    const producer = newProducer()
    await openAccount(page, language, producer, expectOpenPageHasNoBarriers)
    for (const step of [...pages.steps, ...pages.papers]) {
      await expectNoBarriers(page, `${workspace}/${pages.registration}/${step}`)
    }
    await expectNoBarriers(page, `${workspace}/${pages.forgotten}`)
    await expectNoBarriers(page, await linkToNewPassword(page, language, producer.email))
  })
}

/** Somebody buys of the demo vendor, and an officer inspects its product. */
async function stockDemoVendor(): Promise<Shown> {
  const login = { email: settings.VENDOR_EMAIL, password: settings.VENDOR_PASSWORD }
  const { product, order } = await orderOfVendor(settings.BACKEND_URL, login)
  return { product, order, inspection: await inspect(product, "Kiểm tra để thử") }
}

/** Asks for a new password on the open page and answers the link of the letter. */
async function linkToNewPassword(page: Page, language: Language, email: string): Promise<string> {
  await page.getByLabel(workspaceWords[language].email).fill(email)
  await page.getByRole("main").getByRole("button").click()
  let link = ""
  const read = async () => {
    link = await linkMailedTo(email)
    return link
  }
  await expect.poll(read).toMatch(/mat-khau-moi|new-password/)
  return link
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
  const { needed, scripts } = await page.evaluate(() => {
    const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[]
    const sizes = files
      .filter(({ name }) => new URL(name).pathname.endsWith(".js"))
      .map(({ encodedBodySize }) => encodedBodySize)
    return {
      needed: document.documentElement.scrollWidth,
      scripts: sizes.reduce((sum, size) => sum + size, 0),
    }
  })
  expect.soft(needed, `width of ${page.url()}`).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
  expect.soft(scripts, `bytes of scripts of ${page.url()}`).toBeLessThanOrEqual(SCRIPT_BYTES_MAX)
}
