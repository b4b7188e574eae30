import { expect, test } from "@playwright/test"
import { openInAdmin, signInToAdmin } from "../../admin.ts"
import { newProducer, register } from "../../register.ts"
import { workspaceWords } from "../../workspace-words.ts"

test("the operator looks at a registration and its papers, accepts each and approves, and the producer may sell", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const producer = newProducer()
  await register(page, "vi", producer)

  const operator = await (await browser.newContext({ locale: "en-GB" })).newPage()
  await signInToAdmin(operator)
  await openInAdmin(operator, "registrations")
  await operator.getByRole("link", { name: producer.legalName }).click()
  await expect(operator.getByRole("heading", { level: 1, name: producer.legalName })).toBeVisible()
  const approve = operator.getByRole("button", { name: "Approve", exact: true })
  await expect(approve).toBeDisabled()
  await operator.getByRole("button", { name: "Look at it" }).first().click()
  await expect(operator.getByRole("img", { name: "anh.png" })).toBeVisible()

  const accepted = operator.getByText("Accepted", { exact: true })
  const accepts = operator.getByRole("button", { name: "Accept", exact: true })
  for (let done = 0; done < (await accepts.count()); done += 1) {
    await accepts.nth(done).click()
    await expect(accepted).toHaveCount(done + 1)
  }
  await approve.click()
  await expect(operator.getByText("Approved", { exact: true })).toBeVisible()

  await page.goto(workspaceWords.vi.workspace)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(workspaceWords.vi.today)
})
