import { expect, type Page } from "@playwright/test"
import { settings } from "./settings.ts"

/** Signs the operator in to the admin, in English. */
export async function signInToAdmin(page: Page): Promise<void> {
  await page.goto(`${settings.BACKEND_URL}/app/login`)
  await page.getByPlaceholder("Email").fill(settings.ADMIN_EMAIL)
  await page.getByPlaceholder("Password").fill(settings.ADMIN_PASSWORD)
  await page.getByRole("button", { name: /Continue with Email/i }).click()
  await expect(page).toHaveURL(/\/app\/orders/)
}

/** Opens one of the shop's own pages of the admin. */
export async function openInAdmin(page: Page, path: string): Promise<void> {
  await page.goto(`${settings.BACKEND_URL}/app/${path}`)
}
