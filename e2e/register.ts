import { randomUUID } from "node:crypto"
import { expect, type Page } from "@playwright/test"
import { linkMailedTo } from "./operator.ts"
import type { Language } from "./words.ts"
import { workspaceWords } from "./workspace-words.ts"

/** Somebody who wants to sell. Every name is made up. */
export interface Producer {
  email: string
  password: string
  name: string
  legalName: string
}

export function newProducer(): Producer {
  const mark = randomUUID().slice(0, 8)
  return {
    email: `${mark}@producer.example`,
    password: `ba ngon che xanh ${randomUUID()}`,
    name: "Lò Thị Mai",
    legalName: `Hợp tác xã thử nghiệm ${mark}`,
  }
}

/** The smallest picture there is. */
export const PHOTO = {
  name: "anh.png",
  mimeType: "image/png",
  buffer: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
}

/** From the shop's home page to an account, by way of a letter. Answers the letter's link; `look` sees each page. */
export async function openAccount(
  page: Page,
  language: Language,
  producer: Producer,
  look: (page: Page) => Promise<void> = async () => {},
): Promise<string> {
  const say = workspaceWords[language]
  await page.goto(`/${language}`)
  await page.getByRole("contentinfo").getByRole("link", { name: say.openAShop }).click()
  await look(page)
  await page.getByLabel(say.email).fill(producer.email)
  await page.getByRole("button", { name: say.sendLetter }).click()
  await expect(page.getByRole("main")).toContainText(say.mailed)
  const link = await linkMailedTo(producer.email)
  await page.goto(link)
  await look(page)
  await page.getByLabel(say.yourName).fill(producer.name)
  await page.getByLabel(say.newPassword).fill(producer.password)
  await page.getByRole("button", { name: say.createAccount }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say.registration)
  return link
}

/** Fills in every step but the papers and the agreement, beginning on the list. */
export async function fillInSteps(page: Page, language: Language, { legalName }: Producer): Promise<void> {
  const say = workspaceWords[language]
  const type = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text)
  const goOn = () => page.getByRole("button", { name: say.saveAndGoOn }).click()

  await page.getByRole("link", { name: say.begin }).click()
  await page.getByRole("radio", { name: say.cooperative, exact: true }).check()
  await goOn()
  await type(say.legalName, legalName)
  await type(say.taxCode, "0100109106")
  await type(say.registrationNumber, "140607000012")
  await goOn()
  await type(say.name, "Lò Thị Mai")
  await type(say.position, "Giám đốc")
  await type(say.personalNumber, "014185000123")
  await type(say.phone, "0912 345 678")
  await goOn()
  const commune = page.getByRole("combobox", { name: say.commune })
  await expect(commune).toHaveAttribute("type", "text")
  await page.getByLabel(say.province, { exact: true }).selectOption({ label: say.provinceName })
  await commune.fill("moc chau")
  await page.getByRole("option", { name: /Mộc Châu/ }).click()
  await type(say.street, "Bản Nà Hồng")
  await goOn()
  await type(say.phone, "0912 345 678")
  await goOn()
  await page.getByRole("checkbox", { name: say.tea }).check()
  await page.getByRole("radio", { name: say.notRecognised, exact: true }).check()
  await goOn()
  await page.getByLabel(say.bank, { exact: true }).selectOption({ index: 1 })
  await type(say.accountNumber, "0123456789")
  await type(say.holder, "HTX THU NGHIEM")
  await goOn()
}

/** Sends each paper that is asked for, on the page of the papers. */
export async function sendPapers(page: Page): Promise<void> {
  for (const kind of ["identity_card", "registration", "food_safety"]) {
    await page.locator(`#file-${kind}`).setInputFiles(PHOTO)
    const papers = page
      .getByRole("main")
      .locator("section")
      .filter({ has: page.locator(`#file-${kind}`) })
    await expect(papers.getByRole("link", { name: PHOTO.name })).toBeVisible()
  }
}

/** Agrees to what is due and sends everything to the operator, beginning on the page of the papers. */
export async function agreeAndSend(page: Page, language: Language): Promise<void> {
  const say = workspaceWords[language]
  await page.getByRole("link", { name: say.next, exact: true }).click()
  await page.getByRole("checkbox", { name: say.terms }).check()
  await page.getByRole("checkbox", { name: say.personalData }).check()
  await page.getByRole("button", { name: say.saveAndGoOn }).click()
  await page.getByRole("button", { name: say.send }).click()
  await expect(page.getByRole("status")).toContainText(say.sent)
}

/** Registers from nothing until the operator has the registration. */
export async function register(page: Page, language: Language, producer: Producer): Promise<void> {
  await openAccount(page, language, producer)
  await fillInSteps(page, language, producer)
  await sendPapers(page)
  await agreeAndSend(page, language)
}
