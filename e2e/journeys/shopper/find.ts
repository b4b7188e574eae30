import { expect, test } from "@playwright/test"
import { totalOf } from "../../search-box.ts"
import { words } from "../../words.ts"

test("a shopper narrows the list to a province and a star, and takes a filter away again", async ({
  page,
  isMobile,
}) => {
  await page.goto(words.vi.products)
  const all = await totalOf(page)
  if (isMobile) await page.getByRole("button", { name: "Lọc và sắp xếp" }).click()
  const filters = page.getByRole("form", { name: "Bộ lọc" })
  await filters.getByText("Tỉnh, thành phố", { exact: true }).first().click()
  const province = filters.getByRole("group", { name: "Tỉnh, thành phố" }).getByRole("checkbox").first()
  const provinceName = (await province.locator("..").innerText()).split("\n")[0]?.trim() ?? ""
  await province.check()
  await filters
    .getByRole("group", { name: "Hạng sao" })
    .getByRole("checkbox", { name: /^4 sao/ })
    .check()
  const apply = filters.getByRole("button", { name: "Xem kết quả" })
  if (await apply.isVisible()) await apply.click()

  const removeStar = page.getByRole("link", { name: "Bỏ lọc: 4 sao" })
  const removeProvince = page.getByRole("link", { name: `Bỏ lọc: ${provinceName}` })
  await expect(removeStar).toBeVisible()
  await expect(removeProvince).toBeVisible()
  const narrow = await totalOf(page)
  expect(narrow).toBeLessThan(all)

  await removeStar.click()
  await expect(removeStar).toBeHidden()
  await expect(removeProvince).toBeVisible()
  const wider = await totalOf(page)
  expect(wider).toBeGreaterThanOrEqual(narrow)
  expect(wider).toBeLessThan(all)
})

test("a tourist picks a province on the map and sees what comes from there", async ({ page }) => {
  await page.goto(words.en.home)
  const map = page.getByRole("navigation", { name: "Tile map of the 34 provinces and cities" })
  await expect(map.getByRole("link", { name: /Hoàng Sa/ })).toBeVisible()
  await expect(map.getByRole("link", { name: /Trường Sa/ })).toBeVisible()
  await map.getByRole("link", { name: /^Thai Nguyen/ }).click()
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Thai Nguyen")
  await expect(page.getByRole("main").getByRole("article").first()).toContainText("Thai Nguyen")
})

test("the language switch stays on the same product", async ({ page }) => {
  await page.goto(words.vi.products)
  await page.getByRole("main").getByRole("article").first().getByRole("heading").getByRole("link").click()
  await expect(page).toHaveURL(/\/vi\/san-pham\/[a-z0-9-]+$/)
  const handle = new URL(page.url()).pathname.split("/").at(-1)
  await page.getByRole("link", { name: "English" }).click()
  await expect(page).toHaveURL(new RegExp(`/en/products/${handle}$`))
  await page.getByRole("link", { name: "Tiếng Việt" }).click()
  await expect(page).toHaveURL(new RegExp(`/vi/san-pham/${handle}$`))
})
