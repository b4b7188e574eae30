import { expect, type Page, test } from "@playwright/test"
import { box, cards, openFilters, options, totalOf, type } from "../../search-box.ts"
import { words } from "../../words.ts"

/** Read from the document: cards far down the page are not drawn yet. */
async function namesOn(page: Page): Promise<string[]> {
  const names = await page.getByRole("main").getByRole("article").getByRole("heading").allTextContents()
  return names.map((name) => name.trim())
}

async function search(page: Page, text: string): Promise<void> {
  await page.goto(words.vi.home)
  const box = page.getByLabel(words.vi.searchLabel)
  await box.fill(text)
  await box.press("Enter")
  await expect(page.getByRole("heading", { level: 1 })).toContainText(text)
}

test("a search finds the same with and without Vietnamese marks", async ({ page }) => {
  await search(page, "cà phê")
  const total = await totalOf(page)
  const names = await namesOn(page)
  expect(names.some((name) => /cà phê/i.test(name))).toBe(true)
  await search(page, "ca phe")
  expect(await totalOf(page)).toBe(total)
  expect((await namesOn(page)).sort()).toEqual(names.sort())
})

test("a search for a word nobody uses helps on", async ({ page }) => {
  await search(page, "xyzzyq")
  await expect(page.getByRole("main")).toContainText("Chưa có sản phẩm nào khớp")
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

test("where suggestions fail, the search works as before", async ({ page }) => {
  await page.route("**/api/suggestions?*", (route) => route.abort())
  await page.goto(words.vi.home)
  await type(page, "trà")
  await page.waitForTimeout(400)
  await expect(page.getByRole("listbox")).toBeHidden()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1 })).toContainText("trà")
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
