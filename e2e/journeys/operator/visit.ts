import { randomUUID } from "node:crypto"
import { expect, type Page, test } from "@playwright/test"
import { expectAccessible } from "../../accessible.ts"
import { type Login, signInOfficers } from "../../callers.ts"
import { operator } from "../../operator.ts"
import { settings } from "../../settings.ts"
import { inDays } from "../../today.ts"

interface Planned {
  plan: { inspections: { id: string; product: { handle: string } }[] }
}

interface Inspected {
  inspection: {
    checklist: { id: string }[]
    state: string
    visit: { met_with: string } | null
    findings: { text: string }[]
  }
}

const ADMIN: Login = { email: settings.ADMIN_EMAIL, password: settings.ADMIN_PASSWORD }

test("an officer fills in a visit without a line; what was tapped outlives a reload and is sent once, by nobody else, or kept where another visit stands", async ({
  page,
  context,
}) => {
  const [{ id, handle }, other] = await planVisits()
  const { officerLogin } = await signInOfficers(settings.BACKEND_URL, ADMIN)
  const sent: string[] = []
  page.on("request", (request) => {
    if (request.url().endsWith(`/admin/inspections/${id}/visit`)) sent.push(request.url())
  })

  await page.goto(`${settings.BACKEND_URL}/checklists/${id}`)
  await signIn(page, officerLogin)
  await expect(page.getByText("Đã giữ trong máy: không có mạng vẫn mở được.")).toBeVisible()

  await context.setOffline(true)
  await page.getByLabel("Ai của chủ thể có mặt").fill("Bà Lan, giám đốc")
  await page.getByRole("radio", { name: "Đạt", exact: true }).first().check()
  await page.reload()
  await expect(page.getByRole("status")).toContainText("Đã lưu trong máy")
  await expect(page.getByRole("radio", { name: "Đạt", exact: true }).first()).toBeChecked()
  for (const point of await page.getByRole("radio", { name: "Đạt", exact: true }).all()) await point.check()
  await page.getByRole("button", { name: "Hoàn thành và gửi" }).click()
  await expect(page.getByRole("alert")).toContainText("lúc đến")
  await page.getByLabel("Lúc đến").fill("2026-01-05T09:00")
  await page.getByLabel("Lúc về").fill("2026-01-05T10:30")
  await page.getByRole("button", { name: "Thêm lỗi" }).click()
  await page.getByLabel("Phát hiện điều gì").fill("Nhãn thiếu hạn sử dụng.")
  await page.getByLabel("Hạn trả lời").fill(inDays(14))
  await expectAccessible(page)
  await page.getByRole("button", { name: "Hoàn thành và gửi" }).click()
  await expect(page.getByRole("status")).toContainText("Chưa gửi được")
  await page.reload()
  await expect(page.getByRole("status")).toContainText("Hiện không có mạng")
  const tries = sent.length

  await context.setOffline(false)
  await expect(page.getByRole("status")).toContainText("Đã gửi. Chợ đã nhận")
  await page.reload()
  await expect(page.getByRole("status")).toContainText("Đã gửi. Chợ đã nhận")
  expect(sent.length - tries, "tries to send with a line").toBe(1)
  const { inspection } = await operator.client.fetch<Inspected>(`/admin/inspections/${id}`)
  expect(inspection).toMatchObject({
    state: "visited",
    visit: { met_with: "Bà Lan, giám đốc" },
    findings: [{ text: "Nhãn thiếu hạn sử dụng." }],
  })

  await page.goto(`${settings.BACKEND_URL}/checklists/${other.id}`)
  await page.getByLabel("Ai của chủ thể có mặt").fill("Ông Ba")
  await context.clearCookies()
  await page.reload()
  await signIn(page, ADMIN)
  await expect(page.getByText(`${officerLogin.email} đã ghi cuộc kiểm tra này trong máy`)).toBeVisible()
  await expect(page.getByLabel("Ai của chủ thể có mặt")).toHaveCount(0)
  await signIn(page, officerLogin)
  await expect(page.getByLabel("Ai của chủ thể có mặt")).toHaveValue("Ông Ba")

  await tellVisit(other.id)
  await page.reload()
  await expect(page.getByRole("status")).toContainText("đã có người khác ghi cuộc kiểm tra này")
  await expect(page.getByLabel("Ai của chủ thể có mặt")).toHaveValue("Ông Ba")

  await page.goto(`/vi/san-pham/${handle}/chat-luong`)
  await expect(page.getByRole("main")).toContainText("Chưa ghi nhận cuộc kiểm tra nào")
  await expectAccessible(page)

  const draw = { title: "Bốc thăm để thử", seed_source: "Giải đặc biệt mở ngày mai" }
  await planDraw(draw)
  await page.getByRole("main").getByRole("link", { name: "Các lần bốc thăm kiểm tra" }).click()
  await expect(page.getByRole("listitem").filter({ hasText: draw.title })).toContainText(draw.seed_source)
  await expectAccessible(page)
  await page.getByRole("link", { name: draw.title }).click()
  await expect(page.getByRole("main")).toContainText("Chưa bốc. Số gốc chưa được nhập.")
})

interface Visit {
  id: string
  handle: string
}

/** Plans visits of two products that are sold. */
async function planVisits(): Promise<[Visit, Visit]> {
  const { products } = await operator.client.fetch<{ products: { id: string }[] }>("/admin/products", {
    query: { limit: 2, status: ["published"], fields: "id" },
  })
  const { plan } = await operator.client.fetch<Planned>("/admin/inspection-plans", {
    method: "POST",
    body: {
      kind: "ad_hoc",
      title: "Thử trên điện thoại",
      planned_on: inDays(1),
      product_ids: products.map(({ id }) => id),
    },
  })
  const [one, other] = plan.inspections.map(({ id, product: { handle } }) => ({ id, handle }))
  if (!one || !other) throw new Error("A plan of two products gives two inspections.")
  return [one, other]
}

/** Freezes a list of products, of which one is drawn once the seed is known. */
async function planDraw(draw: { title: string; seed_source: string }): Promise<void> {
  await operator.client.fetch("/admin/inspection-plans", {
    method: "POST",
    body: { kind: "random", planned_on: inDays(1), draws: 1, ...draw },
  })
}

/** Another officer was there and told of it first. */
async function tellVisit(id: string): Promise<void> {
  const path = `/admin/inspections/${id}`
  const { inspection } = await operator.client.fetch<Inspected>(path)
  await operator.client.fetch(`${path}/visit`, {
    method: "POST",
    body: {
      visit_id: randomUUID(),
      arrived_at: "2026-01-04T08:00:00+07:00",
      left_at: "2026-01-04T09:00:00+07:00",
      met_with: "Bà Tư",
      answers: inspection.checklist.map(({ id }) => ({ point: id, answer: "met" })),
    },
  })
}

async function signIn(page: Page, { email, password }: Login): Promise<void> {
  await page.getByLabel("Email").fill(email)
  await page.getByLabel("Mật khẩu").fill(password)
  await page.getByRole("button", { name: "Cán bộ đăng nhập" }).click()
}
