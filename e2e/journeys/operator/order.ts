import Medusa from "@medusajs/js-sdk"
import { expect, type Page, test } from "@playwright/test"
import { signInToAdmin } from "../../admin.ts"
import { checkOut, putProductInCart, SHOPPER } from "../../buy.ts"
import { settings } from "../../settings.ts"

async function partNumberOn(page: Page): Promise<string> {
  const text = await page.getByRole("main").innerText()
  const number = /OP-\S{5}-\S{5}-1/.exec(text)?.[0]
  expect(number, "the confirmation shows the number of the producer's part").toBeDefined()
  return number ?? ""
}

test("the operator logs in and sees the order a shopper has just placed", async ({ page }) => {
  test.setTimeout(90_000)
  await putProductInCart(page, "vi")
  await checkOut(page, "vi", true)
  const number = await partNumberOn(page)

  await signInToAdmin(page, { email: settings.ADMIN_EMAIL, password: settings.ADMIN_PASSWORD })
  await expect(page).toHaveURL(/\/app\/orders/)
  await page.getByRole("searchbox").or(page.getByPlaceholder("Search")).first().fill(number)
  const orders = page.getByRole("main").getByRole("row").filter({ hasText: "#" })
  await expect(orders).toHaveCount(1)
  await orders.first().click()
  await expect(page.getByRole("main")).toContainText(SHOPPER.street)
})

test("a program of the operator reads the order with what is to be paid on delivery", async ({ page }) => {
  await putProductInCart(page, "en")
  await checkOut(page, "en", true)
  const number = await partNumberOn(page)

  const medusa = new Medusa({
    baseUrl: settings.BACKEND_URL,
    auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
  })
  await medusa.auth.login("user", "emailpass", {
    email: settings.ADMIN_EMAIL,
    password: settings.ADMIN_PASSWORD,
  })
  const { orders } = await medusa.admin.order.list({
    q: number,
    fields: "custom_display_id,total,payment_status",
  })
  expect(orders).toHaveLength(1)
  expect(orders[0]).toMatchObject({ custom_display_id: number, payment_status: "authorized" })
  expect(Number.isInteger(orders[0]?.total)).toBe(true)
})
