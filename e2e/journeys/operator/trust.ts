import { randomUUID } from "node:crypto"
import { type Browser, expect, type Page, test } from "@playwright/test"
import { enterAdminAsOperator, signInToAdmin } from "../../admin.ts"
import { checkOut, putInCart } from "../../buy.ts"
import { type Ask, inviteOfficer, type Login, signInVendor } from "../../callers.ts"
import { signInAsDemoVendor } from "../../demo-vendor.ts"
import { openLot, printLabels } from "../../lot-desk.ts"
import { letterTo, operator } from "../../operator.ts"
import {
  enterCertificate,
  failSample,
  planInspection,
  tellGraveFinding,
  verifyCertificate,
  withdrawCertificate,
} from "../../programme-desk.ts"
import { settings } from "../../settings.ts"
import { today } from "../../today.ts"
import { untilBadgeIsWithdrawn, untilShown } from "../../until-shown.ts"

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

interface Goods {
  handle: string
  name: string
}

test("evidence gives a product stars, which its label carries; a failed sample takes them away everywhere, and the buyers hear of it", async ({
  page,
  browser,
}) => {
  test.setTimeout(5 * MINUTE_MS)
  const ask: Ask = (path, body) => operator.client.fetch(path, body && { method: "POST", body })
  const goods = await lastProduct()
  const lot = `B-${Date.now()}`
  const stars = page.locator(".facts").getByText(CERTIFIED, { exact: true })

  const market = await signedIn(browser)
  const paper = { decision: `01/QĐ-THU-${lot}`, scan: await market.pdf() }
  await enterCertificate(market, goods.name, paper)
  const officer = await signedIn(browser, await inviteOfficer(settings.BACKEND_URL, ask))
  await verifyCertificate(officer, goods.name)
  await page.goto(`/vi/san-pham/${goods.handle}`)
  await untilShown(page, () => expect(stars).toBeVisible({ timeout: 500 }))
  await page.getByRole("link", { name: "Xem và kiểm tra chứng nhận này" }).click()
  await expect(page.getByRole("main")).toContainText(paper.decision)
  const certificate = new URL(page.url()).pathname.split("/").at(-1)

  await signInAsDemoVendor(page, "vi")
  await openLot(page, goods.name, lot)
  const [label = ""] = await printLabels(page, 1)
  const shopper = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  for (const [language, { way }] of Object.entries(LANGUAGES)) {
    await shopper.goto(`${label}?lang=${language}`)
    await expect(shopper.getByRole("heading", { name: way })).toBeVisible()
    await expect(shopper.locator("html")).toHaveAttribute("lang", new RegExp(`^${language}`))
    await expect(shopper.getByRole("main")).toContainText("★★★★")
  }

  const email = `nguoi-mua-${randomUUID()}@cho-ocop.example`
  await putInCart(shopper, "vi", goods.handle)
  const order = await checkOut(shopper, "vi", false, "cash_on_delivery", email)
  const part = /OP-\S{5}-\S{5}-1/.exec(await shopper.getByRole("main").innerText())?.[0]
  await packFrom(page, String(part), lot)

  const inspection = await planInspection(officer, goods.name)
  await tellVisit(ask, inspection, lot)
  await officer.reload()
  await failSample(officer)
  await tellGraveFinding(officer, lot)
  await withdrawCertificate(officer, `02/QĐ-THU-HOI-${lot}`)

  await page.goto(`/vi/san-pham/${goods.handle}`)
  await untilShown(page, () => expect(stars).toHaveCount(0, { timeout: 500 }))
  await page.goto(`/vi/san-pham?q=${encodeURIComponent(goods.name)}`)
  const found = page.getByRole("article").filter({ has: page.locator(`a[href$="/${goods.handle}"]`) })
  await untilShown(page, () => expect(found).toContainText("Từng đạt 4 sao, đã bị thu hồi", { timeout: 500 }))
  await untilBadgeIsWithdrawn(page, String(certificate))
  for (const [language, { recall }] of Object.entries(LANGUAGES)) {
    await shopper.goto(`${label}?lang=${language}`)
    await expect(shopper.getByRole("alert").first()).toContainText(recall)
    await expect(shopper.getByRole("main")).not.toContainText("★")
  }
  expect(await letterTo(email)).toMatch(new RegExp(`${lot}[^]*${order}`))
})

/** A page of the admin in English, for the operator or an officer. */
async function signedIn(browser: Browser, login?: Login): Promise<Page> {
  const page = await (await browser.newContext({ locale: "en-GB" })).newPage()
  await (login ? signInToAdmin(page, login) : enterAdminAsOperator(page))
  return page
}

/** The vendor's last product on sale, which no other journey takes. */
async function lastProduct(): Promise<Goods> {
  const { VENDOR_EMAIL: email, VENDOR_PASSWORD: password, BACKEND_URL } = settings
  const { ask } = await signInVendor(BACKEND_URL, { email, password })
  const { products } = await ask<{ products: { handle: string; name: { vi: string } }[] }>(
    "/vendor/products?sale=on_sale",
  )
  const product = products.at(-1)
  if (!product) throw new Error("The vendor sells nothing.")
  return { ...product, name: product.name.vi }
}

/** Packs the vendor's part of an order from a lot. */
async function packFrom(page: Page, part: string, lot: string): Promise<void> {
  await page.goto("/vi/kenh-chu-the/don-hang?to_do=pack")
  await page.getByRole("link", { name: part }).click()
  await page.getByRole("combobox", { name: /^Lô/ }).selectOption({ label: lot })
  await page.getByRole("button", { name: "Đóng gói xong" }).click()
  await expect(page.getByRole("main")).toContainText(lot)
}

/** Tells of a visit that took a sample of a lot, as the checklist on a phone sends it. */
async function tellVisit(ask: Ask, inspection: string, number: string): Promise<void> {
  const path = `/admin/inspections/${inspection}`
  const { inspection: planned } = await ask<{ inspection: { lots: { id: string; number: string }[] } }>(path)
  const lot = planned.lots.find((each) => each.number === number)
  await ask(`${path}/visit`, {
    visit_id: randomUUID(),
    arrived_at: new Date(Date.now() - MINUTE_MS).toISOString(),
    left_at: new Date().toISOString(),
    met_with: "Người phụ trách xưởng",
    answers: [{ point: "in_production", answer: "met" }],
    samples: [{ lot_id: lot?.id, taken_on: today(), laboratory: "Phòng thử nghiệm mẫu" }],
  })
}
