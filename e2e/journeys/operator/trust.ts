import { randomUUID } from "node:crypto"
import { expect, type Page, test } from "@playwright/test"
import { checkOut, putInCart } from "../../buy.ts"
import { type Ask, signInOfficers, signInVendor, type Vendor } from "../../callers.ts"
import { signInAsDemoVendor } from "../../demo-vendor.ts"
import { openLot, printedAddresses, printLabels } from "../../labels.ts"
import { letterTo, operator } from "../../operator.ts"
import { settings } from "../../settings.ts"
import { today } from "../../today.ts"

const MINUTE_MS = 60_000
const LANGUAGES = {
  vi: { way: "Đường đi của lô hàng", recall: "Lô này bị thu hồi" },
  en: { way: "The way of this lot", recall: "This lot is called back" },
  zh: { way: "本批次的经过", recall: "本批次已被召回" },
  ko: { way: "이 로트의 이력", recall: "이 로트는 회수 중입니다" },
  ja: { way: "このロットの経過", recall: "このロットは回収の対象です" },
  id: { way: "Perjalanan lot ini", recall: "Lot ini ditarik kembali" },
}
const CERTIFIED = "Được chứng nhận"
const MOULD = "Nấm mốc vượt ngưỡng cho phép"

interface Goods {
  id: string
  handle: string
  name: string
}

test("evidence gives a product stars, which its label carries; a failed sample takes them away everywhere, and the buyers hear of it", async ({
  page,
  browser,
}) => {
  test.setTimeout(4 * MINUTE_MS)
  const { ADMIN_EMAIL, ADMIN_PASSWORD, VENDOR_EMAIL, VENDOR_PASSWORD, BACKEND_URL } = settings
  const { operator: market, officer } = await signInOfficers(BACKEND_URL, {
    email: ADMIN_EMAIL,
    password: ADMIN_PASSWORD,
  })
  const vendor = await signInVendor(BACKEND_URL, { email: VENDOR_EMAIL, password: VENDOR_PASSWORD })
  const goods = await lastProduct(vendor)

  const certificate = await enterCertificate(market, goods)
  await officer(`/admin/certificates/${certificate.id}/changes`, { kind: "verify_evidence" })
  await page.goto(`/vi/san-pham/${goods.handle}`)
  await untilShown(page, async () => {
    await expect(page.locator(".facts").getByText(CERTIFIED, { exact: true })).toBeVisible({ timeout: 500 })
    await expect(page.locator(`main a[href*="/vi/chung-nhan/${certificate.handle}"]`).first()).toBeVisible({
      timeout: 500,
    })
  })

  const lot = await openLot(vendor, goods.id)
  const { id: batch } = await printLabels(vendor, lot.id, 1)
  const [label] = await printedAddresses(vendor, batch)
  const shopper = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await shopper.goto(String(label))
  for (const [language, { way }] of Object.entries(LANGUAGES)) {
    await shopper.goto(`${label?.pathname}?lang=${language}`)
    await expect(shopper.getByRole("heading", { name: way })).toBeVisible()
    await expect(shopper.locator("html")).toHaveAttribute("lang", new RegExp(`^${language}`))
    await expect(shopper.getByRole("main")).toContainText("★★★★")
  }

  const email = `nguoi-mua-${randomUUID()}@cho-ocop.example`
  const order = await buy(shopper, goods, email)
  await packFrom(page, vendor, lot.number)
  const inspection = await failSample(officer, goods, lot.id)
  await officer(`/admin/inspections/${inspection.id}/findings/${inspection.finding}/withdrawal`, {
    certificate_id: certificate.id,
    ground: "criteria_no_longer_met",
    decision_number: `02/QĐ-THU-HOI-${goods.handle}`,
    decided_by: "province",
    decided_on: today(),
    take_down: false,
    lot_ids: [lot.id],
  })

  await page.goto(`/vi/san-pham/${goods.handle}`)
  await untilShown(page, () =>
    expect(page.locator(".facts").getByText(CERTIFIED, { exact: true })).toHaveCount(0, { timeout: 500 }),
  )
  await page.goto(`/vi/san-pham?q=${encodeURIComponent(goods.name)}`)
  const found = page.getByRole("article").filter({ has: page.locator(`a[href$="/${goods.handle}"]`) })
  await untilShown(page, () => expect(found).toContainText("Từng đạt 4 sao, đã bị thu hồi", { timeout: 500 }))
  const badge = await page.request.get(`/badges/${certificate.handle}.svg`)
  expect(await badge.text()).toContain('data-state="revoked"')
  for (const [language, { recall }] of Object.entries(LANGUAGES)) {
    await shopper.goto(`${label?.pathname}?lang=${language}`)
    await expect(shopper.getByRole("alert").first()).toContainText(recall)
    await expect(shopper.getByRole("main")).not.toContainText("★")
  }
  expect(await letterTo(await operator(), email)).toMatch(new RegExp(`${lot.number}[^]*${order}`))
})

/** Loads the page again until it is as it should be, a minute at most: what the shop promises. */
async function untilShown(page: Page, isShown: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.reload()
    await isShown()
  }).toPass({ timeout: MINUTE_MS })
}

/** The vendor's last product on sale, which no other journey takes. */
async function lastProduct({ ask }: Vendor): Promise<Goods> {
  const { products } = await ask<{ products: (Goods & { name: { vi: string } })[] }>(
    "/vendor/products?sale=on_sale",
  )
  const product = products.at(-1)
  if (!product) throw new Error("The vendor sells nothing.")
  return { ...product, name: product.name.vi }
}

async function enterCertificate(officer: Ask, { id, handle }: Goods) {
  const { certificate } = await officer<{ certificate: { id: string; handle: string } }>(
    "/admin/certificates",
    {
      product_id: id,
      star: 4,
      decision_number: `01/QĐ-THU-${handle}`,
      issuer: "province",
      issued_on: today(),
      source: { title: "Quyết định để thử", url: "https://cho-ocop.example/quyet-dinh" },
    },
  )
  return certificate
}

/** Plans an inspection, and tells of a visit whose sample the laboratory finds faulty. */
async function failSample(officer: Ask, { id: product_id }: Goods, lot_id: string) {
  const planned = { kind: "ad_hoc", title: "Kiểm tra để thử", planned_on: today(), product_ids: [product_id] }
  const { plan } = await officer<{ plan: { inspections: { id: string }[] } }>(
    "/admin/inspection-plans",
    planned,
  )
  const id = plan.inspections[0]?.id
  const path = `/admin/inspections/${id}`
  const visit = {
    visit_id: randomUUID(),
    arrived_at: new Date(Date.now() - MINUTE_MS).toISOString(),
    left_at: new Date().toISOString(),
    met_with: "Người phụ trách xưởng",
    answers: [{ point: "in_production", answer: "met" }],
    samples: [{ lot_id, taken_on: today(), laboratory: "Phòng thử nghiệm mẫu" }],
    findings: [{ grade: "grave", text: MOULD, deadline: today(), lot_ids: [lot_id] }],
  }
  const { inspection } = await officer<{
    inspection: { samples: { id: string }[]; findings: { id: string }[] }
  }>(`${path}/visit`, visit)
  await officer(`${path}/samples/${inspection.samples[0]?.id}/result`, {
    reported_on: today(),
    properties: [
      { name: "Tổng số nấm men, nấm mốc", value: "9×10⁴ CFU/g", limit: "10³ CFU/g", passed: false },
    ],
  })
  return { id, finding: inspection.findings[0]?.id }
}

/** Buys one of it without an account, leaving an e-mail address. Answers the order's number. */
async function buy(page: Page, { handle }: Goods, email: string): Promise<string> {
  await putInCart(page, "vi", handle)
  return checkOut(page, "vi", false, "cash_on_delivery", email)
}

/** Packs the order that waits, and notes the lot. */
async function packFrom(page: Page, { ask }: Vendor, lot: string): Promise<void> {
  const { orders } = await ask<{ orders: { id: string }[] }>("/vendor/orders?to_do=pack")
  await signInAsDemoVendor(page, "vi")
  await page.goto(`/vi/kenh-chu-the/don-hang/${orders[0]?.id}`)
  await page.getByRole("combobox", { name: /^Lô/ }).selectOption({ label: lot })
  await page.getByRole("button", { name: "Đóng gói xong" }).click()
  await expect(page.getByRole("main")).toContainText(lot)
}
