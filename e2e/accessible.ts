import AxeBuilder from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"

/** The page as it stands keeps nobody out, as far as axe can tell. */
export async function expectAccessible(page: Page, where = page.url()): Promise<void> {
  // The shop's pages hold no frames, so axe needs no second page to put together what it found.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] })
  const { violations } = await axe.analyze()
  const told = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  expect.soft(told, where).toEqual([])
}
