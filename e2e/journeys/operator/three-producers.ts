import { type Browser, expect, type Locator, type Page, test } from "@playwright/test"
import { checkOut, type Payment, putInCart } from "../../buy.ts"
import { type Bought, type Entry, expectedEntries } from "../../expected-entries.ts"
import { operator } from "../../operator.ts"
import { openSeller, type Seller } from "../../seller.ts"
import { deskOfProgram, deskOnPages, sendInstead, signIn } from "../../seller-desk.ts"
import { today } from "../../today.ts"
import { words } from "../../words.ts"

const say = words.vi
const COMMISSION = 730
const PAYOUT_MINIMUM = 100_000

/** What a shopper reads where money goes back. */
const GOES_BACK: Record<Payment, string> = {
  cash_on_delivery: "Nhà sản xuất trả lại bạn AMOUNT tiền mặt",
  vietqr: "Chợ sẽ chuyển khoản trả bạn AMOUNT",
  vnpay: "Đã hoàn AMOUNT cho bạn ngày",
}

interface Trader extends Seller {
  units: number
  isHousehold: boolean
  /** What the market owes it before the next payout, đồng. */
  owed: number
}

let opened: Promise<[Trader, Trader, Trader]> | undefined

/** Three producers whom nobody else buys from; a commission is agreed with each. */
function traders(): Promise<[Trader, Trader, Trader]> {
  opened ??= Promise.all([
    open({ kind: "cooperative", price: 85_500, units: 1 }),
    open({ kind: "household", price: 123_457, units: 2 }),
    open({ kind: "cooperative", price: 210_003, units: 1 }),
  ])
  return opened
}

async function open({ units, ...goods }: Parameters<typeof openSeller>[0] & { units: number }) {
  const seller = await openSeller(goods)
  await operator.client.fetch("/admin/commission-rules", {
    method: "POST",
    body: {
      scope: { kind: "vendor", vendor_id: seller.vendorId },
      basis_points: COMMISSION,
      from: today(),
    },
  })
  return { ...seller, units, isHousehold: goods.kind === "household", owed: 0 }
}

for (const payment of ["cash_on_delivery", "vietqr", "vnpay"] satisfies Payment[]) {
  const isCash = payment === "cash_on_delivery"

  test(`three producers' money agrees to the đồng after one part was cancelled and another sent back, paid by ${payment}`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(180_000)
    const sellers = await traders()
    const [canceled, returned, kept] = sellers
    const part = (seller: Seller) => page.locator("section.parcel").filter({ hasText: seller.legalName })
    const number = async (seller: Seller) => String(/OP-\S+-\d/.exec(await part(seller).innerText())?.[0])

    for (const { product, units } of sellers)
      for (let unit = 0; unit < units; unit += 1) await putInCart(page, "vi", product)
    await checkOut(page, "vi", true, payment)
    const gateway = isCash ? null : await payAtGateway(page)
    const order = page.url()
    const paid = dong(await page.locator("dl .total dd").innerText())
    const bought = new Map<Seller, Bought>()
    for (const seller of sellers) bought.set(seller, await boughtIn(part(seller)))
    const { goods = 0, shipping = 0 } = bought.get(canceled) ?? {}
    const refunds = new Map([
      [canceled, isCash ? 0 : goods + shipping],
      [returned, (bought.get(returned)?.goods ?? 0) / returned.units],
      [kept, 0],
    ])
    const back = [...refunds.values()].reduce((sum, refund) => sum + refund, 0)

    await part(canceled).getByRole("link", { name: "Hủy phần này" }).click()
    await page.getByRole("button", { name: "Hủy phần này" }).click()
    await expect(part(canceled)).toContainText("Đã hủy")

    const pages = await signedIn(browser, sellers)
    if (isCash) {
      await sendInstead(pages.get(kept) as Page, await number(kept))
      await page.goto(order)
      await expect(part(kept)).toContainText("Nhà sản xuất đã đổi hàng trước khi gói")
    }
    for (const seller of [returned, kept]) {
      const desk = isCash ? deskOnPages(pages.get(seller) as Page) : deskOfProgram(seller)
      const { goods, shipping } = bought.get(seller) as Bought
      await desk.deliver(await number(seller), isCash ? goods + shipping : 0)
      await page.goto(order)
      await expect(part(seller)).toContainText("Đã nhận hàng")
      if (seller !== returned) continue
      await askReturn(page, part(seller))
      await desk.takeBack(await number(seller))
    }

    await page.goto(order)
    for (const [seller, refund] of refunds) {
      const told = GOES_BACK[payment].replace("AMOUNT", shown(refund))
      if (refund > 0) await expect(part(seller)).toContainText(told)
    }
    if (payment === "vietqr") {
      await transferByHand(order, [...refunds.values()])
      await page.reload()
      await expect(part(canceled)).toContainText(`Đã hoàn ${shown(goods + shipping)} cho bạn ngày`)
      await expect(page.getByRole("main")).toContainText("đã hoàn một phần")
    }
    if (gateway) await agreesWithGateway(gateway, payment, { paid, refunds: [...refunds.values()] })

    const booked: Entry[] = []
    for (const seller of sellers) {
      const sale = { ...(bought.get(seller) as Bought), refund: refunds.get(seller) ?? 0 }
      const expected =
        isCash && seller === canceled
          ? []
          : expectedEntries({ ...sale, isCash, isHousehold: seller.isHousehold, commission: COMMISSION })
      seller.owed += sumOf(expected)
      const entries = await entriesOn(pages.get(seller) as Page, {
        number: await number(seller),
        count: expected.length,
      })
      expect(entries.toSorted()).toEqual(expected.toSorted())
      booked.push(...entries)
    }
    const passed = new Set(["Tiền hàng", "Phí vận chuyển", "Hoàn tiền cho khách"])
    const uncollected = isCash ? goods + shipping : 0
    expect(sumOf(booked.filter(([name]) => passed.has(name)))).toBe(paid - uncollected - back)

    const keptNumber = await number(kept)
    await payOut(sellers, pages)
    if (gateway) await leavesRefundToOperator(pages.get(kept) as Page, keptNumber)
  })
}

/** Pays on the gateway's page; answers its address. */
async function payAtGateway(page: Page): Promise<string> {
  const link = page.getByRole("link", { name: say.payAt })
  const address = String(await link.getAttribute("href"))
  await link.click()
  await page.locator("button[value=pay]").click()
  await expect(page.getByRole("main")).toContainText(say.thanks)
  return address
}

async function boughtIn(part: Locator): Promise<Bought> {
  const [goods = "", shipping = ""] = await part.locator("dl dd").allInnerTexts()
  return { goods: dong(goods), shipping: dong(shipping) }
}

async function askReturn(page: Page, part: Locator): Promise<void> {
  await part.getByRole("link", { name: "Xin trả hàng" }).click()
  await page.getByLabel(/số lượng trả/).selectOption("1")
  await page.getByLabel("Lý do").fill("Gói bị rách")
  await page.getByRole("button", { name: "Gửi yêu cầu" }).click()
  await expect(part).toContainText("Đang xin trả hàng")
}

async function signedIn(browser: Browser, sellers: readonly Seller[]): Promise<Map<Seller, Page>> {
  const pages = new Map<Seller, Page>()
  for (const seller of sellers) {
    const page = await (await browser.newContext()).newPage()
    await signIn(page, seller)
    pages.set(seller, page)
  }
  return pages
}

/** The operator finds what the gateway cannot send back, and notes that it was transferred. */
async function transferByHand(order: string, amounts: readonly number[]): Promise<void> {
  const { refunds } = await operator.client.fetch<{
    refunds: { id: string; number: string; amount: number; state: string }[]
  }>("/admin/payment-exceptions")
  const waiting = refunds.filter(({ number }) => order.endsWith(number))
  expect(waiting.map(({ amount }) => amount).toSorted()).toEqual(amounts.filter(Boolean).toSorted())
  for (const { id } of waiting) {
    await operator.client.fetch(`/admin/payment-refunds/${id}/done`, { method: "POST", body: {} })
  }
}

interface GatewayBook {
  payments: { reference: string; amount: number; transactions?: { amount: number }[] }[]
  refunds: { reference: string; amount: number }[]
}

/** What the gateway itself has written down: one payment of all, and each refund it was asked for. */
async function agreesWithGateway(
  page: string,
  payment: Payment,
  { paid, refunds }: { paid: number; refunds: readonly number[] },
): Promise<void> {
  const book: GatewayBook = await (await fetch(new URL("/stand-in/book", page))).json()
  if (payment === "vietqr") {
    const id = page.split("/").at(-1)
    const link = book.payments.find((one) => JSON.stringify(one).includes(String(id)))
    expect(link?.transactions?.map(({ amount }) => amount)).toEqual([paid])
    return
  }
  const reference = new URL(page).searchParams.get("vnp_TxnRef")
  const of = <One extends { reference: string }>(all: One[]) =>
    all.filter((one) => one.reference === reference)
  expect(of(book.payments)).toMatchObject([{ amount: paid, responseCode: "00" }])
  expect(
    of(book.refunds)
      .map(({ amount }) => amount)
      .toSorted(),
  ).toEqual(refunds.filter(Boolean).toSorted())
}

/** The lines of one order on a money page, once as many are there: a job books what was paid. */
async function entriesOn(page: Page, { number, count }: { number: string; count: number }): Promise<Entry[]> {
  const lines = page.locator("section.panel").filter({ hasText: number }).locator("tbody tr")
  await expect(async () => {
    await page.goto("/vi/kenh-chu-the/tien")
    await expect(lines).toHaveCount(count, { timeout: 500 })
  }).toPass({ timeout: 30_000 })
  const cells = await lines.evaluateAll((rows) =>
    rows.map((row) => [
      row.querySelector("th")?.firstChild?.textContent,
      row.querySelector("td")?.textContent,
    ]),
  )
  return cells.map(([name, amount]) => [String(name).trim(), dong(String(amount))])
}

/** A payout takes exactly the balance of those who are owed enough; the others' waits. */
async function payOut(sellers: readonly Trader[], pages: Map<Seller, Page>): Promise<void> {
  for (const seller of sellers) await expectBalance(pages.get(seller) as Page, seller.owed)
  await operator.client.fetch("/admin/payout-batches", { method: "POST", body: {} })
  for (const seller of sellers) {
    const page = pages.get(seller) as Page
    const amount = seller.owed >= PAYOUT_MINIMUM ? seller.owed : 0
    seller.owed -= amount
    await expectBalance(page, seller.owed)
    if (amount > 0) await expect(page.locator("ul.rows .row").first()).toContainText(shown(amount))
  }
}

/** What was paid at a gateway and paid out since, its producer cannot have the market give back. */
async function leavesRefundToOperator(page: Page, number: string): Promise<void> {
  await page.goto("/vi/kenh-chu-the/don-hang")
  await page.getByRole("link", { name: number }).click()
  await page.locator("summary", { hasText: "Hoàn tiền" }).click()
  const form = page.locator("form").filter({ has: page.locator("button[value=refund]") })
  await form.getByLabel("Số tiền").fill("1000")
  await form.getByLabel("Lý do").fill("Khách góp ý")
  await form.getByRole("button", { name: "Hoàn tiền" }).click()
  await expect(page.getByText("Tiền đơn này đã chuyển cho bạn")).toBeVisible()
}

async function expectBalance(page: Page, balance: number): Promise<void> {
  await page.goto("/vi/kenh-chu-the/tien")
  await expect(page.locator("dl.figures .figure").first()).toHaveText(shown(balance))
}

function sumOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, [, amount]) => sum + amount, 0)
}

/** Đồng as a page shows them. */
function shown(amount: number): string {
  return `${new Intl.NumberFormat("vi-VN").format(amount)}\u00a0₫`
}

function dong(text: string): number {
  return (/[-−]/.test(text) ? -1 : 1) * Number(text.replace(/\D/g, ""))
}
