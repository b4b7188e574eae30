import { expect, type Page, test } from "@playwright/test"
import { enterAdminAsOperator, openInAdmin } from "../../admin.ts"
import {
  ATTACK_OF_A_LINE,
  expectInlineScriptsStopped,
  expectNothingRan,
  expectUnharmed,
  watchForAttacks,
} from "../../attacks.ts"
import { SHOPPER } from "../../buy.ts"
import { plantAttacks } from "../../plant-attacks.ts"
import { openSeller } from "../../seller.ts"
import { signIn } from "../../sign-in.ts"
import { words } from "../../words.ts"

test("what shoppers, producers and the operator write is words on every page that shows it, never a script", async ({
  page,
}) => {
  test.setTimeout(240_000)
  const seller = await openSeller({ kind: "household", price: 90_000 })
  const planted = await plantAttacks(seller)
  const { productId, vendorHandle, code, lotId, orderId, orderNumber, inspectionId } = planted
  await watchForAttacks(page)

  await lookUp(page, orderNumber)
  const product = `${words.vi.products}/${seller.product}`
  for (const address of [
    page.url(),
    product,
    `${words.en.products}/${seller.product}`,
    `${product}/chat-luong`,
    `${words.vi.producers}/${vendorHandle}`,
    `${words.vi.products}?q=${encodeURIComponent(ATTACK_OF_A_LINE)}`,
    "/vi/boc-tham-kiem-tra",
    `/q/${code}`,
  ]) {
    await expectUnharmed(page, address)
    await expect(page.getByRole("main"), address).toContainText("<script>attacked()</script>")
  }

  await page.goto(product)
  const search = page.getByLabel(words.vi.searchLabel)
  await search.click()
  await search.pressSequentially("title script attacked", { delay: 20 })
  await expect(page.getByRole("listbox")).toContainText("<script>attacked()</script>")
  await expectNothingRan(page)

  await signIn(page, "vi", seller)
  await expect(page).not.toHaveURL(/dang-nhap/)
  for (const place of [
    "thong-bao",
    "san-pham",
    `san-pham/${productId}`,
    `cau-chuyen/${productId}`,
    `xem-truoc/${productId}`,
    `cac-ban/${productId}`,
    "trang-gian-hang",
    `don-hang/${orderId}`,
    `lo-hang/${lotId}`,
    "chung-nhan",
    "kiem-tra",
    `kiem-tra/${inspectionId}`,
  ]) {
    await expectUnharmed(page, `/vi/kenh-chu-the/${place}`)
  }

  await enterAdminAsOperator(page)
  await expectInlineScriptsStopped(page)
  for (const place of [
    "announcements",
    "certificates",
    "inspection-plans",
    `inspections/${inspectionId}`,
    `orders/${orderId}`,
    `products/${productId}`,
    `vendors/${seller.vendorId}`,
  ]) {
    await openInAdmin(page, place)
    await expectShown(page, place)
  }
  await openInAdmin(page, "audit")
  await page.getByLabel("To whom or what").fill("attacked()")
  await page.getByRole("main").last().getByRole("button", { name: "Search" }).click()
  await expectShown(page, "audit")
})

async function expectShown(page: Page, place: string): Promise<void> {
  await expect(page.getByRole("main").last(), place).toContainText("<script>attacked()</script>")
  await expectNothingRan(page)
}

/** Opens an order by what its shopper knows of it. */
async function lookUp(page: Page, number: string): Promise<void> {
  await page.goto(words.vi.lookup)
  await page.locator("input[name=number]").fill(number)
  await page.locator("input[name=contact]").fill(SHOPPER.phone)
  await page.getByRole("main").getByRole("button").last().click()
  await expect(page.getByRole("main")).toContainText(number)
}
