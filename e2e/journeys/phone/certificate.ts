import { expect, type Page, test } from "@playwright/test"
import { expectAccessible } from "../../accessible.ts"
import { operator } from "../../operator.ts"
import { today } from "../../today.ts"
import { untilBadgeIsWithdrawn, untilShown } from "../../until-shown.ts"
import { type Language, words } from "../../words.ts"

interface Certificate {
  id: string
  handle: string
  issuer: string
}

const say = {
  vi: {
    check: "Xem và kiểm tra chứng nhận này",
    valid: "Còn hiệu lực",
    withdrawn: "Đã bị thu hồi",
    why: "dùng sai dấu chứng nhận",
    badge: "Được chứng nhận",
    checked: "Ai đã kiểm tra điều gì",
  },
  en: {
    check: "See and check this certificate",
    valid: "Valid",
    withdrawn: "Withdrawn",
    why: "misuse of the certification mark",
    badge: "Certified",
    checked: "What was checked, and by whom",
  },
} as const

/** What the page tells machines of its certificate. */
async function toldToMachines(page: Page): Promise<object | undefined> {
  const texts = await page.locator("script[type='application/ld+json']").allTextContents()
  return texts.map((text) => JSON.parse(text)).find((data) => data["@type"] === "Certification")
}

async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 844 })
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
}

for (const language of ["vi", "en"] satisfies Language[]) {
  test(`a shopper checks the certificate behind a product's stars (${language})`, async ({ page }) => {
    await page.goto(`${words[language].products}?validity=valid`)
    await page.getByRole("main").getByRole("article").getByRole("link").first().click()
    await page.getByRole("link", { name: say[language].check }).click()
    await expect(page).toHaveURL(/\/(chung-nhan|certificates)\//)
    const main = page.getByRole("main")
    await expect(main.getByText(say[language].valid, { exact: true }).first()).toBeVisible()
    await expect(main.getByRole("heading", { name: say[language].checked })).toBeVisible()
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)

    expect(await toldToMachines(page)).toMatchObject({
      certificationStatus: "https://schema.org/CertificationActive",
      url: page.url(),
    })
    const data = await (await page.request.get(`${page.url()}.json`)).json()
    expect(data.state).toBe("recognised")
    const badge = await page.request.get(new URL(data.addresses.badge).pathname)
    expect(badge.headers()["content-type"]).toContain("image/svg+xml")
    expect(await badge.text()).toContain('data-state="recognised"')
  })
}

test("the operator withdraws a certificate, and its badge is gone everywhere", async ({ page }) => {
  const { certificates } = await operator.client.fetch<{ certificates: Certificate[] }>(
    "/admin/certificates",
    {
      query: { show: "recognised" },
    },
  )
  const chosen = certificates.at(-1)
  const { certificate } = await operator.client.fetch<{ certificate: Certificate }>(
    `/admin/certificates/${chosen?.id}`,
  )
  const { handle, issuer } = certificate
  await page.goto(`/vi/chung-nhan/${handle}`)
  const product = await page.locator("main dd a[href^='/vi/san-pham/']").first().getAttribute("href")
  await page.goto(product ?? "")
  const stars = page.getByRole("main").getByText(say.vi.badge, { exact: true })
  await expect(stars.first()).toBeVisible()

  await operator.client.fetch(`/admin/certificates/${certificate.id}/changes`, {
    method: "POST",
    body: {
      kind: "revoke",
      ground: "misuse_of_mark",
      decision_number: "01/QĐ-TH",
      decided_by: issuer,
      decided_on: today(),
    },
  })
  const facts = page.locator(".facts")
  await untilShown(page, () =>
    expect(facts.getByText(say.vi.badge, { exact: true })).toHaveCount(0, { timeout: 100 }),
  )
  for (const language of ["vi", "en"] as const) {
    const path = language === "vi" ? "/vi/chung-nhan/" : "/en/certificates/"
    await page.goto(`${path}${handle}`)
    const main = page.getByRole("main")
    await untilShown(page, () =>
      expect(main.getByText(say[language].withdrawn, { exact: true })).toBeVisible({ timeout: 500 }),
    )
    await expect(main.getByText(say[language].why)).toBeVisible()
  }
  await expectAccessible(page)
  expect(await toldToMachines(page)).toMatchObject({
    certificationStatus: "https://schema.org/CertificationInactive",
  })
  await untilBadgeIsWithdrawn(page, handle)
})
