import { expect, type Page, test } from "@playwright/test"
import { expectAccessible } from "../../accessible.ts"
import { signInAsDemoVendor } from "../../demo-vendor.ts"
import { daysAgo, openLot, printLabels } from "../../lot-desk.ts"

/** What the page behind a QR code may weigh. */
const MOST_BYTES = 30_000

test("a producer opens a lot and prints its labels; the QR code of one tells anybody how the goods came about", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  await signInAsDemoVendor(page, "vi")
  const number = `L${Date.now()}`
  await openLot(page, 1, number)
  await expectAccessible(page)
  await recordTest(page)
  const [first = "", ...others] = await printLabels(page, 3)
  expect(others).toHaveLength(2)

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "vi-VN" })
  const shopper = await phone.newPage()
  const answer = await shopper.goto(first)
  expect((await answer?.body())?.length).toBeLessThanOrEqual(MOST_BYTES)
  await expect(shopper.getByRole("main")).toContainText(number)
  await expect(shopper.getByRole("main")).toContainText(/Nhãn số [123]/)
  await expect(shopper.getByRole("listitem").filter({ hasText: "Kiểm nghiệm: Đạt" })).toBeVisible()
  await expect(shopper.getByRole("main")).toContainText("không chứng minh rằng lúc ghi đã đúng")
  await expectAccessible(shopper)
  await shopper.getByRole("link", { name: "日本語" }).click()
  await expect(shopper.getByRole("heading", { name: "このロットの経過" })).toBeVisible()
  await expectAccessible(shopper)

  await shopper.goto(first)
  await shopper.waitForFunction(async () => {
    const kept = await (await caches.open("labels-1")).match(location.pathname, { ignoreSearch: true })
    return kept !== undefined && navigator.serviceWorker.controller !== null
  })
  await phone.setOffline(true)
  await shopper.reload()
  await expect(shopper.getByRole("main")).toContainText(number)
  await phone.close()

  const plain = await browser.newContext({ javaScriptEnabled: false, locale: "en-GB" })
  const reader = await plain.newPage()
  await reader.goto(first)
  await expect(reader.getByRole("heading", { name: "The way of this lot" })).toBeVisible()
  await reader.goto("/q")
  await reader.getByLabel("Code").fill(mistyped(first))
  await reader.getByRole("button", { name: "Show" }).click()
  await expect(reader.getByRole("alert")).toContainText("One character is mistyped")
  await plain.close()
})

async function recordTest(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Kiểm nghiệm" }).click()
  await page.getByLabel("Ngày giờ làm việc này").fill(`${daysAgo(4)}T08:00`)
  await page.getByRole("button", { name: "Ghi lại" }).last().click()
  await expect(page.getByRole("main")).toContainText("Một việc ghi trước đó xảy ra sau lúc này")
  await page.getByLabel("Ngày giờ làm việc này").fill(`${daysAgo(2)}T08:00`)
  await page.locator("#add").getByRole("button", { name: "Ghi lại" }).click()
  await expect(page.getByRole("main")).toContainText("Kiểm nghiệm: Đạt")
}

/** The code in an address, with another last character. */
function mistyped(address: string): string {
  const code = address.slice(-10)
  return code.slice(0, 9) + (code.endsWith("2") ? "3" : "2")
}
