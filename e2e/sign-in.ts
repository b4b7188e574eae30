import type { Page } from "@playwright/test"
import type { Language } from "./words.ts"
import { workspaceWords } from "./workspace-words.ts"

/** Signs somebody in to the workspace. */
export async function signIn(
  page: Page,
  language: Language,
  { email, password }: { email: string; password: string },
): Promise<void> {
  const say = workspaceWords[language]
  await page.goto(say.workspace)
  await page.getByLabel(say.email).fill(email)
  await page.getByLabel(say.password, { exact: true }).fill(password)
  await page.getByRole("button", { name: say.signIn, exact: true }).click()
}
