import { expect, type Page } from "@playwright/test"
import { settings } from "./settings.ts"
import type { Language } from "./words.ts"
import { workspaceWords } from "./workspace-words.ts"

/** Opens the workspace of the vendor that a demo shop has for trying it out. */
export async function signInAsDemoVendor(page: Page, language: Language): Promise<void> {
  const say = workspaceWords[language]
  await page.goto(say.workspace)
  await page.getByLabel(say.email).fill(settings.VENDOR_EMAIL)
  await page.getByLabel(say.password, { exact: true }).fill(settings.VENDOR_PASSWORD)
  await page.getByRole("button", { name: say.signIn, exact: true }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say.today)
}
