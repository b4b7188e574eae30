import { expect, type Page, test } from "@playwright/test"
import { expectAccessible } from "../../accessible.ts"
import { languageOf } from "../../language-of.ts"
import { type Language, words } from "../../words.ts"

// The longest files come last: their tests are shared out among the browsers.
test.describe.configure({ mode: "parallel" })

const status = (page: Page) => page.getByRole("main").getByRole("status").first()
const totalOf = async (page: Page) => Number.parseInt(await status(page).innerText(), 10)
const cards = (page: Page) => page.getByRole("main").getByRole("article")
const box = (page: Page, language: Language = "vi") => page.getByLabel(words[language].searchLabel)
const options = (page: Page) => page.getByRole("listbox").getByRole("option")

async function type(page: Page, text: string, language: Language = "vi"): Promise<void> {
  await box(page, language).click()
  await box(page, language).pressSequentially(text, { delay: 20 })
}

/** Opens the filters where they are behind a button, as on phones. */
async function openFilters(page: Page) {
  const opener = page.getByRole("button", { name: words.vi.openFilters })
  if (await opener.isVisible()) await opener.click()
  return page.getByRole("form", { name: words.vi.filters })
}

/** Chooses values of facets in the filter form and asks for the result. */
async function choose(page: Page, wanted: Record<string, RegExp>): Promise<void> {
  for (const [facet, value] of Object.entries(wanted)) {
    const filters = await openFilters(page)
    const group = filters.getByRole("group", { name: facet, exact: true })
    const summary = filters.locator("summary").filter({ hasText: facet })
    if (!(await group.isVisible())) await summary.click()
    await group.getByRole("checkbox", { name: value }).check()
    const apply = filters.getByRole("button", { name: words.vi.applyFilters })
    if (await apply.isVisible()) await apply.click()
    await expect(
      page.getByRole("link", { name: new RegExp(`${words.vi.removeFilter}.*`) }).last(),
    ).toBeVisible()
  }
}

test.describe("while typing", () => {
  test("a shopper without marks or mouse chooses a suggestion", async ({ page }) => {
    await page.goto(words.vi.home)
    await type(page, "ca phe")
    await expect(
      page.getByRole("listbox").getByRole("group", { name: "Sản phẩm", exact: true }),
    ).toBeVisible()
    await expect(page.getByRole("search").getByRole("combobox")).toHaveAttribute("aria-expanded", "true")
    await expect(page.getByText(/^Có \d+ gợi ý/)).toBeAttached()
    const first = options(page).first()
    await expect(first.locator("mark").first()).toHaveText(/cà phê|cà|phê/i)

    await page.keyboard.press("ArrowDown")
    await expect(first).toHaveAttribute("aria-selected", "true")
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("ArrowUp")
    await expect(options(page).last()).toHaveAttribute("aria-selected", "true")
    await expect(options(page).last()).toHaveText("Tìm tất cả cho “ca phe”")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(page).toHaveURL(/\/vi\/san-pham\/[a-z0-9-]+$/)
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/cà phê/i)
  })

  test("Escape puts the suggestions away and keeps what was typed, Enter searches for it", async ({
    page,
  }) => {
    await page.goto(words.vi.home)
    await type(page, "mật ong")
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press("Escape")
    await expect(page.getByRole("listbox")).toBeHidden()
    await expect(box(page)).toHaveValue("mật ong")
    await page.keyboard.press("Enter")
    await expect(page.getByRole("heading", { level: 1 })).toContainText("mật ong")
  })

  test("a tap on a producer, a place or a product set opens its page", async ({ page, isMobile }) => {
    for (const [text, group, address] of [
      ["hợp tác xã", "Nhà sản xuất", /\/vi\/chu-the\//],
      ["hà giang", "Nơi làm ra", /\/vi\/tinh\/tuyen-quang$/],
      ["mật ong", "Bộ sản phẩm", /\/vi\/san-pham\?set=\d+$/],
    ] as const) {
      await page.goto(words.vi.home)
      await type(page, text)
      const option = page.getByRole("group", { name: group }).getByRole("option").first()
      await (isMobile ? option.tap() : option.click())
      await expect(page).toHaveURL(address)
    }
  })

  test("a syllable that is still being composed is left alone", async ({ page }) => {
    await page.goto(words.vi.home)
    await box(page).click()
    const keyboard = await page.context().newCDPSession(page)
    for (const text of ["m", "mâ", "mật"])
      await keyboard.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    await expect(options(page).first()).toBeVisible()
    await expect(box(page)).toHaveValue("mật")
    await keyboard.send("Input.insertText", { text: "mật" })
    await page.keyboard.type(" ong")
    await expect(options(page).last()).toHaveText("Tìm tất cả cho “mật ong”")
    await expect(box(page)).toHaveValue("mật ong")
  })

  test("nothing on the page moves, and nothing is fetched before the box is used", async ({ page }) => {
    const asked: string[] = []
    page.on("request", (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(words.vi.home)
    expect(asked.filter((path) => /suggest/.test(path))).toEqual([])
    const heading = page.getByRole("heading", { level: 1 })
    const before = await heading.boundingBox()
    await type(page, "trà")
    await expect(options(page).first()).toBeVisible()
    expect(await heading.boundingBox()).toEqual(before)
    expect(asked.filter((path) => path === "/api/suggestions").length).toBeLessThanOrEqual(2)
  })

  test("where suggestions fail, the search works as before", async ({ page }) => {
    await page.route("**/api/suggestions?*", (route) => route.abort())
    await page.goto(words.vi.home)
    await type(page, "trà")
    await page.waitForTimeout(400)
    await expect(page.getByRole("listbox")).toBeHidden()
    await page.keyboard.press("Enter")
    await expect(page.getByRole("heading", { level: 1 })).toContainText("trà")
  })

  test("the open suggestions have no barriers and fit small screens", async ({ page }, info) => {
    const language = languageOf(info)
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(words[language].home)
      await type(page, language === "vi" ? "trà" : "tea", language)
      await expect(options(page).first()).toBeVisible()
      await page.keyboard.press("ArrowDown")
      await expectAccessible(page, `${width}`)
      expect
        .soft(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`)
        .toBeLessThanOrEqual(width)
      await expect.soft(options(page).last()).toBeInViewport()
    }
  })
})

test("results of every kind have no barriers and fit small screens", async ({ page }, info) => {
  const { products } = words[languageOf(info)]
  for (const query of [
    "q=trà",
    "q=mật ogn",
    "q=nước mắm&province=lai-chau",
    "q=xqzzvwk",
    "price=0-50000&kind=cooperative&near=hue",
    "star=5#map",
  ]) {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(`${products}?${query}`)
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth), query)
      .toBeLessThanOrEqual(320)
    await expectAccessible(page, query)
  }
})

test.describe("the server's suggestions", () => {
  test("are refused for what nobody can mean, and never fail", async ({ request }) => {
    for (const [q, most] of [
      ["", 400],
      ["%00", 400],
      ["a".repeat(10_000), 400],
      ["%F0%9F%8D%B5", 204],
      ["%E2%80%AE%D7%A9", 204],
      [`a${"%CC%81".repeat(150)}`, 204],
      ["%22%20OR%201%3D1%20--", 204],
    ] as const) {
      const answer = await request.get(`/api/suggestions?q=${q}&locale=vi`)
      expect([200, most], q.slice(0, 20)).toContain(answer.status())
    }
    expect((await request.get("/api/suggestions?q=a&locale=fr")).status()).toBe(400)
  })
})

test("a shopper narrows the list by price, kind of producer and stock, and shares the address", async ({
  page,
}) => {
  await page.goto(words.vi.products)
  const all = await totalOf(page)
  await choose(page, {
    Giá: /^Dưới 50/,
    "Loại hình nhà sản xuất": /^Hợp tác xã/,
    "Tình trạng hàng": /^Còn hàng/,
  })
  await expect(page).toHaveURL(/price=0-50000&kind=cooperative&availability=in_stock/)
  const narrow = await totalOf(page)
  expect(narrow).toBeGreaterThan(0)
  expect(narrow).toBeLessThan(all)
  const prices = await cards(page).getByText(/₫$/).allTextContents()
  expect(prices.map((price) => Number(price.replace(/\D/g, ""))).every((price) => price < 50_000)).toBe(true)
  await expect(cards(page).getByText(words.vi.soldOut)).toHaveCount(0)

  await page.goto(page.url().replace(words.vi.products, words.en.products))
  expect(await totalOf(page)).toBe(narrow)
  for (const chip of ["Below 50,000 ₫", "Cooperative", "In stock"])
    await expect(page.getByRole("link", { name: `Remove filter: ${chip}` })).toBeVisible()
})

test("goods near a province come nearest first", async ({ page }) => {
  await page.goto(words.vi.products)
  const filters = await openFilters(page)
  await filters.getByLabel("Gần tỉnh, thành").selectOption({ label: "Thái Nguyên" })
  const apply = filters.getByRole("button", { name: words.vi.applyFilters })
  if (await apply.isVisible()) await apply.click()
  await expect(page).toHaveURL(/\?near=thai-nguyen$/)
  await expect(cards(page).first()).toContainText("Thái Nguyên")
  await page.getByRole("link", { name: "Bỏ lọc: Gần Thái Nguyên" }).click()
  await expect(page).toHaveURL(/\/vi\/san-pham$/)
})

test("a tourist on a province's page goes on to what is made around it", async ({ page }) => {
  await page.goto(`${words.en.home}/provinces/thai-nguyen`)
  await page.getByRole("link", { name: "Products around Thai Nguyen" }).click()
  await expect(page.getByRole("link", { name: "Remove filter: Near Thai Nguyen" })).toBeVisible()
  await expect(cards(page).first()).toContainText("Thai Nguyen")
})

test("the map counts the present result, and a province on it filters", async ({ page }) => {
  await page.goto(`${words.vi.products}?q=trà`)
  const total = await totalOf(page)
  await page.getByText("Xem trên bản đồ").click()
  const map = page.getByRole("navigation", { name: "Bản đồ ô của 34 tỉnh, thành phố" })
  const tile = map.getByRole("link", { name: /^Thái Nguyên/ })
  const count = Number.parseInt((await tile.innerText()).replace(/\D/g, ""), 10)
  expect(count).toBeLessThan(total)
  await tile.click()
  await expect(page).toHaveURL(/province=thai-nguyen#map$/)
  expect(await totalOf(page)).toBe(count)
  await expect(tile).toBeVisible()
  await tile.click()
  await expect(page.getByRole("link", { name: "Bỏ lọc: Thái Nguyên" })).toBeHidden()
  expect(await totalOf(page)).toBe(total)
})

test("a mistyped word is asked back", async ({ page }) => {
  await page.goto(`${words.vi.products}?q=${encodeURIComponent("mật ogn")}`)
  await page.getByText("Có phải bạn tìm").getByRole("link", { name: "mật ong" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toContainText("mật ong")
  expect(await totalOf(page)).toBeGreaterThan(0)
})

test("where nothing matches, the nearest thing is offered", async ({ page }) => {
  await page.goto(`${words.vi.products}?q=${encodeURIComponent("nước mắm")}&province=lai-chau`)
  await expect(page.getByRole("heading", { name: "Chưa có sản phẩm nào khớp" })).toBeVisible()
  await expect(cards(page).first()).toBeVisible()
  const all = page.getByRole("link", { name: /^Xem cả \d+ sản phẩm$/ })
  const promised = Number.parseInt((await all.innerText()).replace(/\D/g, ""), 10)
  await all.click()
  expect(await totalOf(page)).toBe(promised)
})

test("gibberish finds nothing, and the page helps on", async ({ page }) => {
  await page.goto(`${words.en.products}?q=xqzzvwk`)
  expect(await totalOf(page)).toBe(0)
  await expect(page.getByRole("heading", { name: "What finds more" })).toBeVisible()
  await page.getByRole("main").getByRole("link", { name: "Food", exact: true }).click()
  expect(await totalOf(page)).toBeGreaterThan(0)
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("the search box, the filters and the map work as plain pages", async ({ page }) => {
    await page.goto(words.vi.home)
    await box(page).fill("trà")
    await box(page).press("Enter")
    await expect(page.getByRole("heading", { level: 1 })).toContainText("trà")

    const filters = await openFilters(page)
    await filters.getByRole("group", { name: "Giá", exact: true }).getByRole("checkbox").first().check()
    await filters.getByRole("button", { name: words.vi.applyFilters }).click()
    await expect(page).toHaveURL(/price=/)
    await page.getByText("Xem trên bản đồ").click()
    await page
      .getByRole("navigation", { name: "Bản đồ ô của 34 tỉnh, thành phố" })
      .getByRole("link")
      .first()
      .click()
    await expect(page).toHaveURL(/province=[a-z-]+.*#map$/)
    expect(await totalOf(page)).toBeGreaterThan(0)
  })
})
