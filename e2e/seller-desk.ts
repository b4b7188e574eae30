import { expect, type Page } from "@playwright/test"
import type { Seller } from "./seller.ts"
import { workspaceWords } from "./workspace-words.ts"

const say = workspaceWords.vi
const ORDERS = "/vi/kenh-chu-the/don-hang"

/** What a producer does about its part of an order; `number` is the part's own. */
export interface SellerDesk {
  /** Packs, sends and hands over all of it; `collected` đồng in cash, 0 where it is paid. */
  deliver: (number: string, collected: number) => Promise<void>
  /** Accepts the return that the shopper asks for, and receives the goods. */
  takeBack: (number: string) => Promise<void>
}

/** Signs a producer in to the workspace, in Vietnamese. */
export async function signIn(page: Page, { email, password }: Seller): Promise<void> {
  await page.goto(ORDERS)
  await page.getByLabel(say.email).fill(email)
  await page.getByLabel(say.password, { exact: true }).fill(password)
  await page.getByRole("button", { name: say.signIn }).click()
  await expect(page).toHaveURL(new RegExp(`${ORDERS}$`))
}

/** The producer at the pages of the workspace, signed in. */
export function deskOnPages(page: Page): SellerDesk {
  const open = async (number: string) => {
    await page.goto(ORDERS)
    await page.getByRole("link", { name: number }).click()
    await expect(page.getByRole("heading", { level: 1 })).toContainText(number)
  }
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click()
  return {
    async deliver(number, collected) {
      await open(number)
      await press("Đóng gói xong")
      await press("Đã gửi đi")
      if (collected > 0) await page.getByLabel(/^Tiền mặt đã thu/).fill(String(collected))
      await press("Đã giao cho khách")
      await expect(page.getByText("Đã giao", { exact: true }).first()).toBeVisible()
    },
    async takeBack(number) {
      await open(number)
      await press("Đồng ý nhận lại")
      await press("Đã nhận lại hàng, hoàn tiền")
      await expect(page.getByText("Đã nhận lại", { exact: true })).toBeVisible()
    },
  }
}

/** Before packing, the producer takes the first line of an order out and sends one of its own goods instead. */
export async function sendInstead(page: Page, number: string): Promise<void> {
  await page.goto(ORDERS)
  await page.getByRole("link", { name: number }).click()
  await page.getByText("Đổi hàng trước khi gói", { exact: true }).click()
  const form = page.locator("form").filter({ has: page.locator("button[value=change]") })
  await form.locator("input[name^='left.']").first().fill("0")
  await form.locator("select[name=added]").first().selectOption({ index: 1 })
  await form.getByLabel("Lý do").fill("Gói cũ bị rách")
  await form.getByRole("button", { name: "Đổi hàng", exact: true }).click()
  await expect(page.getByText(/Đã đổi hàng lúc .*Gói cũ bị rách/)).toBeVisible()
}

interface WorkedOn {
  id: string
  number: string
  parcels: { id: string }[]
  returns: { id: string }[]
}

/** The producer's own program at the workspace's API. */
export function deskOfProgram({ ask }: Seller): SellerDesk {
  const find = async (number: string) => {
    const { orders } = await ask<{ orders: WorkedOn[] }>("orders")
    const id = orders.find((order) => order.number === number)?.id
    return (await ask<{ order: WorkedOn }>(`orders/${id}`)).order
  }
  return {
    async deliver(number, collected) {
      const { id } = await find(number)
      const { order } = await ask<{ order: WorkedOn }>(`orders/${id}/packings`, {})
      const parcel_id = order.parcels[0]?.id
      await ask(`orders/${id}/shipments`, { parcel_id })
      await ask(`orders/${id}/deliveries`, { parcel_id, ...(collected > 0 && { collected }) })
    },
    async takeBack(number) {
      const { id, returns } = await find(number)
      const request = `orders/${id}/returns/${returns[0]?.id}`
      await ask(`${request}/decision`, { is_accepted: true })
      await ask(`${request}/receipt`, {})
    },
  }
}
