import { expect, type Page } from "@playwright/test"

const MINUTE_MS = 60_000

/**
 * Loads the page again until it is as it should be, a minute at most: what the shop promises. Kept pages are forgotten
 * one after the other, so what one of them shows says nothing of the next.
 */
export async function untilShown(page: Page, isShown: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.reload()
    await isShown()
  }).toPass({ timeout: MINUTE_MS })
}

/** Waits until the badge that other pages embed says that a certificate was withdrawn. */
export async function untilBadgeIsWithdrawn(page: Page, certificate: string): Promise<void> {
  const badge = async () => (await page.request.get(`/badges/${certificate}.svg`)).text()
  await expect.poll(badge, { timeout: MINUTE_MS }).toContain('data-state="revoked"')
}
