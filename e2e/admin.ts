import { expect, type Page } from "@playwright/test"
import type { Login } from "./callers.ts"
import { OPERATOR } from "./operator.ts"
import { settings } from "./settings.ts"

/** Signs somebody in to the admin, in English. */
export async function signInToAdmin(page: Page, { email, password }: Login): Promise<void> {
  await page.goto(`${settings.BACKEND_URL}/app/login`)
  await page.getByPlaceholder("Email").fill(email)
  await page.getByPlaceholder("Password").fill(password)
  await page.getByRole("button", { name: /Continue with Email/i }).click()
  await expect(page).not.toHaveURL(/\/app\/login/)
}

/** Gives a browser the operator's session in the admin. */
export async function enterAdminAsOperator(page: Page): Promise<void> {
  const answer = await page.request.post(`${settings.BACKEND_URL}/auth/session`, { headers: OPERATOR })
  expect(answer.ok()).toBe(true)
}

/** Opens one of the shop's own pages of the admin. */
export async function openInAdmin(page: Page, path: string): Promise<void> {
  await page.goto(`${settings.BACKEND_URL}/app/${path}`)
}

/** Takes one of the words that a choice of the admin offers. */
export async function choose(page: Page, choice: string, word: string): Promise<void> {
  await page.getByRole("combobox", { name: choice, exact: true }).click()
  await page.getByRole("option", { name: word, exact: true }).click()
}
