import AxeBuilder from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"

/** The page as it stands keeps nobody out, as far as axe can tell. */
export async function expectAccessible(page: Page, where = page.url()): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const told = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  expect.soft(told, where).toEqual([])
}
