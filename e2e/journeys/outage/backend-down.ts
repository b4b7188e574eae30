import { expect, test } from "@playwright/test"
import { settings } from "../../settings.ts"
import { words } from "../../words.ts"

test.afterAll(async ({ request }) => {
  await request.post(`${settings.BACKEND_SWITCH_URL}/start`)
})

test("while the backend is down the shop says so kindly, and it recovers by itself", async ({
  page,
  request,
}) => {
  test.setTimeout(120_000)
  await request.post(`${settings.BACKEND_SWITCH_URL}/stop`, { timeout: 60_000 })
  for (const [path, heading] of [
    [`${words.vi.products}?q=chưa-ai-tìm`, "Chợ đang tạm nghỉ một chút"],
    [`${words.en.products}?q=never-searched`, "The market is taking a short break"],
  ] as const) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(503)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading)
  }

  expect((await request.get("/api/suggestions?q=chưa-ai-gõ&locale=vi")).status()).toBe(204)

  await request.post(`${settings.BACKEND_SWITCH_URL}/start`, { timeout: 60_000 })
  await expect(async () => {
    const answer = await page.goto(`${words.vi.products}?q=chưa-ai-tìm`)
    expect(answer?.status()).toBe(200)
  }).toPass({ timeout: 30_000 })
})
