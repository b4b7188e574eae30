import { readFileSync } from "node:fs"
import { expect, type Page } from "@playwright/test"
import { goodsWords } from "./goods-words.ts"
import type { Producer } from "./register.ts"
import { openByProgram } from "./seller.ts"
import { signIn } from "./sign-in.ts"
import type { Language } from "./words.ts"
import { workspaceWords } from "./workspace-words.ts"

/** A photo as a phone would take it, 1200 by 900 pixels. */
export const TEA_PHOTO = {
  name: "IMG 0001.jpg",
  mimeType: "image/jpeg",
  buffer: readFileSync(new URL("tea-photo.jpg", import.meta.url)),
}

/** A producer who has registered, was approved and is signed in on this page. */
export async function openShop(page: Page, language: Language): Promise<Producer> {
  const producer = await openByProgram("cooperative", language)
  await signIn(page, language, producer)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(workspaceWords[language].today)
  return producer
}

/** Begins a product under this name, ready to be written. Answers the address of its page. */
export async function beginProduct(page: Page, language: Language, name: string): Promise<string> {
  const say = goodsWords[language]
  await page.goto(say.newProduct)
  await page.getByLabel(say.productName).fill(name)
  await page.getByRole("button", { name: say.goOn }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name)
  await interactive(page)
  return page.url()
}

/** Writes all that a product needs before it may be submitted. */
export async function completeProduct(page: Page, language: Language): Promise<void> {
  const say = goodsWords[language]
  await page.getByLabel(say.description).fill("Hái một tôm hai lá.")
  await page.getByLabel(say.variant).fill("Gói 100 g")
  await page.getByLabel(say.price, { exact: true }).fill("180000")
  await page.getByLabel(say.stock, { exact: true }).fill("25")
  await page.getByLabel(say.set, { exact: true }).selectOption({ label: say.tea })
  await page.getByLabel(say.province, { exact: true }).selectOption({ label: say.provinceName })
  const commune = page.getByLabel(say.commune, { exact: true })
  await expect(commune).toBeEnabled()
  await commune.selectOption({ index: 1 })
  await isSaved(page, language)
}

/** Waits until the page's own script answers. */
export async function interactive(page: Page): Promise<void> {
  await expect(page.locator("astro-island[ssr]")).toHaveCount(0)
}

export async function isSaved(page: Page, language: Language): Promise<void> {
  await expect(page.locator(".editor-bar").getByRole("status")).toHaveText(goodsWords[language].saved)
}
