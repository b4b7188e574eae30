import { readFileSync } from "node:fs"
import { expect, type Page } from "@playwright/test"
import { goodsWords } from "./goods-words.ts"
import { approve, findSubmitted, operator } from "./operator.ts"
import { newProducer, type Producer, register } from "./register.ts"
import type { Language } from "./words.ts"

/** A photo as a phone would take it, 1200 by 900 pixels. */
export const TEA_PHOTO = {
  name: "IMG 0001.jpg",
  mimeType: "image/jpeg",
  buffer: readFileSync(new URL("tea-photo.jpg", import.meta.url)),
}

/** A producer who has registered, was approved and is signed in on this page. */
export async function openShop(page: Page, language: Language): Promise<Producer> {
  const producer = newProducer()
  await register(page, language, producer)
  const medusa = await operator()
  await approve(medusa, await findSubmitted(medusa, producer.legalName))
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

/** Waits until the page's own script answers. */
export async function interactive(page: Page): Promise<void> {
  await expect(page.locator("astro-island[ssr]")).toHaveCount(0)
}

export async function isSaved(page: Page, language: Language): Promise<void> {
  await expect(page.locator(".editor-bar").getByRole("status")).toHaveText(goodsWords[language].saved)
}
