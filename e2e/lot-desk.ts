import { readFile } from "node:fs/promises"
import { readCodes } from "@cho-ocop/label/read-codes"
import { expect, type Page } from "@playwright/test"

const DAY_MS = 86_400_000

/** Opens a lot that was made three days ago at the Vietnamese pages of the workspace; `product` is a name or a place. */
export async function openLot(page: Page, product: string | number, number: string): Promise<void> {
  await page.goto("/vi/kenh-chu-the/lo-hang-moi")
  const chosen = typeof product === "string" ? { label: product } : { index: product }
  await page.getByLabel("Sản phẩm", { exact: true }).selectOption(chosen)
  await page.getByLabel("Số lô").fill(number)
  await page.getByLabel("Ngày sản xuất").fill(daysAgo(3))
  await page.getByLabel("Số lượng").fill("80")
  await page.getByLabel("Ngày giờ làm việc này").fill(`${daysAgo(3)}T08:00`)
  await page.getByRole("button", { name: "Ghi lại" }).click()
  await expect(page.getByRole("status").first()).toContainText("Đã ghi và ký")
}

/** Prints labels with numbers of their own from the page of a lot, and reads the addresses off the sheet. */
export async function printLabels(page: Page, count: number): Promise<string[]> {
  await page.getByLabel("Số nhãn").fill(String(count))
  await page.getByLabel("Mỗi nhãn một số riêng").check()
  await page.getByRole("button", { name: "Tạo tệp in" }).click()
  const link = page.getByRole("link", { name: "Tải PDF" })
  await expect(link).toBeVisible({ timeout: 60_000 })
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()])
  const pdf = await readFile(await download.path())
  return (await readCodes(pdf, ["QRCode"])).flat().map(({ text }) => text)
}

export function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10)
}
