import { readFile } from "node:fs/promises"
import { expect, type Page, test } from "@playwright/test"
import { expectAccessible } from "../../accessible.ts"
import { signInAsDemoVendor } from "../../demo-vendor.ts"

test("a producer scores its product by itself, loses no word of it and takes the file along", async ({
  page,
}) => {
  await signInAsDemoVendor(page, "vi")
  await page.goto("/vi/kenh-chu-the/san-pham?sale=on_sale")
  await page.getByRole("link", { name: /^Sửa/ }).first().click()
  await page.getByRole("link", { name: "Tự đánh giá" }).click()
  await page.getByRole("button", { name: "Bắt đầu tự chấm" }).click()

  const labour = page.getByRole("group", { name: /^3\.3 / })
  await labour.getByRole("radio", { name: /^Từ 75%/ }).check()
  await labour.getByText("Ghi chú, minh chứng").click()
  await page.context().setOffline(true)
  await labour.getByLabel("Ghi chú", { exact: true }).fill("Mười lao động, đều ở trong xã.")
  await expect(page.getByRole("status").first()).toContainText("Mất kết nối")
  await page.context().setOffline(false)
  await expect(page.getByRole("status").first()).toHaveText("Đã lưu")
  await expect(page.getByRole("heading", { name: "Kết quả tự chấm: 3/100 điểm" })).toBeVisible()
  await expect(page.getByText("còn thiếu 47 điểm (cần ít nhất 50)")).toBeVisible()
  await expectAccessible(page)

  await page.reload()
  await expect(labour.getByRole("radio", { name: /^Từ 75%/ })).toBeChecked()
  await expect(labour.getByLabel("Ghi chú", { exact: true })).toHaveValue("Mười lao động, đều ở trong xã.")
  await expect(page.getByRole("main")).toContainText("Hạng sao do hội đồng đánh giá của Chương trình OCOP")

  await takeCheapestSteps(page)
  await expect(page.getByText("đủ điểm và mức tối thiểu của hạng 3 sao")).toBeVisible()
  await expect(page.getByRole("heading", { name: "Chưa tới hạng 4 sao vì" })).toBeVisible()

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Tải PDF" }).first().click(),
  ])
  expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe("%PDF-")
})

/** Does what the result calls the nearest way to the next star, criterion by criterion. */
async function takeCheapestSteps(page: Page): Promise<void> {
  const steps = page.locator("#result").getByRole("listitem").filter({ hasText: "lên “" })
  for (const step of await steps.allInnerTexts()) {
    const [, number, level = ""] = /^(\S+) .*: lên “(.+)” \(\+\d+ điểm\)$/.exec(step) ?? []
    const criterion = page.getByRole("group", { name: `${number} ` })
    await criterion.getByRole("radio", { name: level }).first().check()
  }
}
