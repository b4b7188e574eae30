import { expect, type Page } from "@playwright/test"
import { choose, openInAdmin } from "./admin.ts"
import { today } from "./today.ts"

interface Paper {
  decision: string
  /** A PDF. */
  scan: Buffer
}

/** Enters a four-star certificate of a product and sends the scan of its paper. */
export async function enterCertificate(
  page: Page,
  product: string,
  { decision, scan }: Paper,
): Promise<void> {
  await openInAdmin(page, "certificates")
  await page.getByRole("button", { name: "Enter a certificate" }).click()
  await chooseProduct(page, product)
  await choose(page, "Stars", "4 stars")
  await page.getByLabel("Decision number", { exact: true }).fill(decision)
  await page.getByLabel("Issued on").fill(today())
  await page.getByLabel("Source: title").fill("Quyết định để thử")
  await page.getByLabel("Source: address").fill("https://cho-ocop.example/quyet-dinh")
  await page.getByRole("button", { name: "Save" }).click()
  await expect(page.getByRole("heading", { level: 1, name: product })).toBeVisible()
  await page
    .getByLabel("Scan of the paper (PDF or picture)")
    .setInputFiles({ name: "chung-nhan.pdf", mimeType: "application/pdf", buffer: scan })
  await page.getByRole("button", { name: "Send the scan" }).click()
  await expect(page.getByText("chung-nhan.pdf")).toBeVisible()
}

/** Finds a certificate that waits for a second person, looks at its paper and verifies it. */
export async function verifyCertificate(page: Page, product: string): Promise<void> {
  await openInAdmin(page, "certificates")
  await page.getByRole("link", { name: product }).click()
  await page.getByRole("button", { name: "Look at it" }).click()
  await expect(page.getByTitle("chung-nhan.pdf")).toBeVisible()
  await choose(page, "What has happened", "It agrees with its source")
  await page.getByRole("button", { name: "Save" }).click()
  await expect(page.getByText("Verified", { exact: true }).first()).toBeVisible()
}

/** Plans an inspection of one product. Answers the id of the visit. */
export async function planInspection(page: Page, product: string): Promise<string> {
  await openInAdmin(page, "inspection-plans")
  await page.getByRole("button", { name: "New plan" }).click()
  await choose(page, "Kind", "Ad hoc")
  await page.getByLabel("Title").fill("Kiểm tra để thử")
  await page.getByLabel("Planned for").fill(today())
  await chooseProduct(page, product)
  await page.getByRole("button", { name: "Add this product" }).click()
  await page.getByRole("button", { name: "Save" }).click()
  await page.getByRole("link", { name: product }).click()
  await expect(page).toHaveURL(/\/inspections\//)
  return new URL(page.url()).pathname.split("/").at(-1) ?? ""
}

/** Enters what the laboratory found in the one sample of the inspection on the page. */
export async function failSample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Enter the result" }).click()
  await page.getByLabel("Date of the report").fill(today())
  await page.getByLabel("What was measured").fill("Tổng số nấm men, nấm mốc")
  await page.getByLabel("Value, with its unit").fill("9×10⁴ CFU/g")
  await page.getByLabel("Limit").fill("10³ CFU/g")
  await choose(page, "Answer", "Failed")
  await page.getByRole("button", { name: "Save" }).click()
  await expect(page.getByText("Failed", { exact: true }).first()).toBeVisible()
}

/** Tells a grave finding that touches a lot, on the page of its inspection. */
export async function tellGraveFinding(page: Page, lot: string): Promise<void> {
  await choose(page, "Grade", "Grave")
  await page.getByLabel("Answer until").fill(today())
  await page.getByLabel("What was found", { exact: true }).fill("Nấm mốc vượt ngưỡng cho phép")
  await page.getByRole("group", { name: "Lots that it touches" }).getByLabel(lot).check()
  await page.getByRole("button", { name: "Add a finding" }).click()
}

/** Enters the decision that the grave finding led to: the certificate goes, its lots are called back. */
export async function withdrawCertificate(page: Page, decision: string): Promise<void> {
  await choose(page, "Ground", "Criteria no longer met")
  await page.getByLabel("Decision number", { exact: true }).fill(decision)
  await page.getByLabel("Decided on").fill(today())
  await page.getByRole("button", { name: "Withdraw", exact: true }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Withdraw", exact: true }).click()
  await expect(page.getByText(`Certificate withdrawn by decision ${decision}`)).toBeVisible()
}

async function chooseProduct(page: Page, name: string): Promise<void> {
  await page.getByLabel("Find a product by its name").fill(name)
  await choose(page, "Product", name)
}
