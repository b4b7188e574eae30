import { expect, test } from "@playwright/test"
import { checkOut, putProductInCart, SHOPPER } from "../../buy.ts"
import { settings } from "../../settings.ts"

test("the operator logs in and sees the order a shopper has just placed", async ({ page }) => {
  test.setTimeout(90_000)
  await putProductInCart(page, "vi")
  const number = await checkOut(page, "vi", true)

  await page.goto(`${settings.BACKEND_URL}/app/login`)
  await page.getByPlaceholder("Email").fill(settings.ADMIN_EMAIL)
  await page.getByPlaceholder("Password").fill(settings.ADMIN_PASSWORD)
  await page.getByRole("button", { name: /Continue with Email/i }).click()
  await expect(page).toHaveURL(/\/app\/orders/)
  await page.getByRole("searchbox").or(page.getByPlaceholder("Search")).first().fill(number)
  const orders = page.getByRole("main").getByRole("row").filter({ hasText: "#" })
  await expect(orders).toHaveCount(1)
  await orders.first().click()
  await expect(page.getByRole("main")).toContainText(SHOPPER.street)
})
