import { expect, type Page } from "@playwright/test"
import { settings } from "./settings.ts"
import { signIn } from "./sign-in.ts"
import type { Language } from "./words.ts"
import { workspaceWords } from "./workspace-words.ts"

/** Opens the workspace of the vendor that a demo shop has for trying it out. */
export async function signInAsDemoVendor(page: Page, language: Language): Promise<void> {
  await signIn(page, language, { email: settings.VENDOR_EMAIL, password: settings.VENDOR_PASSWORD })
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(workspaceWords[language].today)
}
