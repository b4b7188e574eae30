import type { Page } from "@playwright/test"
import { type Language, words } from "./words.ts"

const status = (page: Page) => page.getByRole("main").getByRole("status").first()
/** How many products the page says it has found. */
export const totalOf = async (page: Page) => Number.parseInt(await status(page).innerText(), 10)
export const cards = (page: Page) => page.getByRole("main").getByRole("article")
export const box = (page: Page, language: Language = "vi") => page.getByLabel(words[language].searchLabel)
export const options = (page: Page) => page.getByRole("listbox").getByRole("option")

export async function type(page: Page, text: string, language: Language = "vi"): Promise<void> {
  await box(page, language).click()
  await box(page, language).pressSequentially(text, { delay: 20 })
}

/** Opens the filters where they are behind a button, as on phones. */
export async function openFilters(page: Page) {
  const opener = page.getByRole("button", { name: words.vi.openFilters })
  if (await opener.isVisible()) await opener.click()
  return page.getByRole("form", { name: words.vi.filters })
}
