import { expect, type Page, test } from "@playwright/test"
import { expectAccessible } from "../../accessible.ts"
import { languageOf } from "../../language-of.ts"
import { box, cards, openFilters, options, totalOf, type } from "../../search-box.ts"
import { words } from "../../words.ts"

// The longest files come last: their tests are shared out among the browsers.
test.describe.configure({ mode: "parallel" })

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
