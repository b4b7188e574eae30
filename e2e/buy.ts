import { expect, type Page } from "@playwright/test"
import { type Language, words } from "./words.ts"

export const SHOPPER = { name: "Nguyễn Thị Lành", phone: "0912 345 678", street: "12 ngõ Hàng Trống" }
const ORDER_NUMBER = /OC-[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}/

/** From the home page to the first product in stock, into the cart. Answers the product's name in the shopper's language. */
export async function putProductInCart(page: Page, language: Language): Promise<string> {
  const say = words[language]
  await page.goto(say.home)
  await page.getByRole("link", { name: say.browse }).click()
  const products = page.getByRole("main").getByRole("article").filter({ hasNotText: say.soldOut })
  await products.first().getByRole("heading").getByRole("link").click()
  const [name = ""] = (await page.getByRole("heading", { level: 1 }).innerText()).split("\n")
  await page.getByRole("button", { name: say.addToCart }).click()
  await expect(page.getByRole("main")).toContainText(name)
  return name
}

/** Puts one more of a product into the cart, from its page; `handle` is its name in the shop's addresses. */
export async function putInCart(page: Page, language: Language, handle: string): Promise<void> {
  const say = words[language]
  await page.goto(`${say.products}/${handle}`)
  await page.getByRole("button", { name: say.addToCart }).click()
  await expect(page).toHaveURL(new RegExp(`${say.cart}$`))
}

/** Puts a product of a producer of each of these provinces into the cart. */
export async function putProductsInCart(page: Page, language: Language, provinces: string[]): Promise<void> {
  const say = words[language]
  for (const province of provinces) {
    await page.goto(`${say.products}?province=${province}`)
    const products = page.getByRole("main").getByRole("article").filter({ hasNotText: say.soldOut })
    await products.first().getByRole("heading").getByRole("link").click()
    await page.getByRole("button", { name: say.addToCart }).click()
  }
}

export type Payment = keyof (typeof words)["vi"]["payments"]

/**
 * Fills in the checkout; `hasScript` tells whether communes come by themselves while typing. Answers the order's number,
 * on whose page the shopper is then: thanked, or one step before, where the payment is still to be made.
 */
export async function checkOut(
  page: Page,
  language: Language,
  hasScript: boolean,
  payment: Payment = "cash_on_delivery",
  email = "",
): Promise<string> {
  const say = words[language]
  await page.getByRole("link", { name: say.toCheckout }).click()
  await expect(page.getByRole("main")).toContainText(say.demo)
  await page.getByLabel(say.name, { exact: true }).fill(SHOPPER.name)
  await page.getByLabel(say.phone, { exact: true }).fill(SHOPPER.phone)
  await page.getByRole("textbox", { name: /^E-?mail/ }).fill(email)
  await (hasScript ? chooseCommuneByTyping : chooseCommuneFromLists)(page, language)
  await page.getByLabel(say.street, { exact: true }).fill(SHOPPER.street)
  await page.getByLabel(say.payments[payment], { exact: true }).check()
  await page.getByRole("button", { name: say.placeOrder, exact: true }).last().click()
  const told = payment === "cash_on_delivery" ? say.thanks : say.oneStepLeft
  await expect(page.getByRole("main")).toContainText(told)
  return numberOn(page)
}

async function chooseCommuneByTyping(page: Page, language: Language): Promise<void> {
  const say = words[language]
  const commune = page.getByRole("combobox", { name: say.commune })
  await expect(page.getByRole("button", { name: say.chooseProvince })).toBeHidden()
  await page
    .getByLabel(say.province, { exact: true })
    .selectOption({ label: language === "vi" ? "Hà Nội" : "Hanoi" })
  await commune.fill("hoan kiem")
  await page.getByRole("option", { name: /Hoàn Kiếm/ }).click()
}

async function chooseCommuneFromLists(page: Page, language: Language): Promise<void> {
  const say = words[language]
  await page
    .getByLabel(say.province, { exact: true })
    .selectOption({ label: language === "vi" ? "Hà Nội" : "Hanoi" })
  await page.getByRole("button", { name: say.chooseProvince }).click()
  const commune = page.getByLabel(say.commune, { exact: true })
  const label = await commune.getByRole("option", { name: /Hoàn Kiếm/ }).innerText()
  await commune.selectOption({ label })
}

/** The number of the order this page shows. */
async function numberOn(page: Page): Promise<string> {
  const text = await page.getByRole("main").innerText()
  const number = ORDER_NUMBER.exec(text)?.[0]
  expect(number, "the confirmation shows the order's number").toBeDefined()
  return number ?? ""
}
