import type { VendorOrder } from "@cho-ocop/contracts"
import { afterEach, expect, it, vi } from "vitest"
import { aVisit, backendAnswers, problem } from "../../../test/a-visit.ts"
import { refusedForm } from "./refused-form.ts"
import { type OrderView, visitOrder } from "./visit-order.ts"

afterEach(() => void vi.unstubAllGlobals())

const ORDER: VendorOrder = {
  id: "order_1",
  number: "OC-7K2MP-QX49R-1",
  placed_at: "2026-11-22T03:00:00.000Z",
  state: "packing",
  to_do: "pack",
  delivery: "ship",
  customer: "Nguyễn Thị Hoa",
  province_code: "01",
  item_count: 3,
  item_total: 300_000,
  address: {
    name: "Nguyễn Thị Hoa",
    phone: "+84912345678",
    province_code: "01",
    commune_code: "00577",
    street: "12 ngõ Gốm",
  },
  note: null,
  invoice: null,
  payment_method: "cash_on_delivery",
  items: [],
  parcels: [],
  returns: [],
  to_collect: 320_000,
  money: { shipping_total: 20_000, total: 320_000, paid: 0, refunded: 0, refunds: [], refundable: 0 },
  cancellation: null,
  changes: [],
  can_change: true,
  offers: [],
  can_cancel: true,
  weight: 300,
  sender: { name: "HTX", province: "ha-noi" },
}
const READ = { "GET /vendor/orders/order_1": { status: 200, body: { order: ORDER } } }

function send(form: Record<string, string>) {
  const visit = aVisit({ key: "mot-lan", ...form })
  const account = {
    member_id: "vmem_1",
    email: "chu@hai-son.example",
    name: "Hoa",
    role: "owner" as const,
    locale: "vi" as const,
    vendor: null,
  }
  const locals = { ...visit.locals, workspace: { token: "token", account } }
  return visitOrder({ ...visit, locals, url: new URL(visit.request.url) }, "order_1")
}

it("packs the units that were typed, under the name of this attempt, and shows the order again", async () => {
  const asked = backendAnswers({
    "POST /vendor/orders/order_1/packings": { status: 200, body: { order: ORDER } },
  })
  const answer = await send({ intent: "pack", "quantity.ordli_1": "2", "quantity.ordli_2": "0" })
  expect(answer).toMatchObject({ status: 303 })
  expect(asked[0]?.body).toEqual({ lines: [{ line_id: "ordli_1", quantity: 2 }] })
  expect(asked[0]?.headers.get("idempotency-key")).toBe("mot-lan")
})

it("notes the lots that were chosen, and none where none was", async () => {
  const asked = backendAnswers({
    "POST /vendor/orders/order_1/packings": { status: 200, body: { order: ORDER } },
  })
  await send({
    intent: "pack",
    "quantity.ordli_1": "2",
    "lot.ordli_1": "lot_1",
    "quantity.ordli_2": "1",
    "lot.ordli_2": "",
    "quantity.ordli_3": "0",
    "lot.ordli_3": "lot_3",
  })
  expect(asked[0]?.body).toEqual({
    lines: [
      { line_id: "ordli_1", quantity: 2, lot_id: "lot_1" },
      { line_id: "ordli_2", quantity: 1 },
    ],
  })
})

it("says that a lot called back is not packed", async () => {
  backendAnswers({ ...READ, "POST /vendor/orders/order_1/packings": problem(409, "lot_recalled") })
  expect(await send({ intent: "pack", "quantity.ordli_1": "1", "lot.ordli_1": "lot_1" })).toMatchObject({
    status: 409,
    obstacle: "Lô hàng này đã bị thu hồi nên không dùng, đóng gói, gửi đi hay in nhãn được nữa.",
  })
})

it("reads cash as people write it", async () => {
  const asked = backendAnswers({
    "POST /vendor/orders/order_1/deliveries": { status: 200, body: { order: ORDER } },
  })
  await send({ intent: "deliver", parcel_id: "ful_1", collected: "320.000 ₫" })
  expect(asked[0]?.body).toEqual({ parcel_id: "ful_1", collected: 320_000 })
})

it("says in words why money was not given back", async () => {
  backendAnswers({ ...READ, "POST /vendor/orders/order_1/refunds": problem(422, "refund_too_high") })
  expect(await send({ intent: "refund", amount: "999999", reason: "Móp hộp" })).toMatchObject({
    status: 422,
    obstacle: "Không thể hoàn nhiều hơn số khách đã trả.",
  })
})

it("shows a refused refund again as it was typed, and no other form", async () => {
  backendAnswers({ ...READ, "POST /vendor/orders/order_1/refunds": problem(422, "refund_too_high") })
  const view = (await send({ intent: "refund", amount: "999999", reason: "Móp hộp" })) as OrderView
  expect(refusedForm(view, ["refund"]).typed("reason")).toBe("Móp hộp")
  expect(refusedForm(view, ["cancel"]).isRefused).toBe(false)
})

it("sends what is left of each line, and what was chosen instead", async () => {
  const asked = backendAnswers({
    "POST /vendor/orders/order_1/changes": { status: 200, body: { order: ORDER } },
  })
  await send({
    intent: "change",
    "left.ordli_1": "0",
    added: "variant_2",
    added_quantity: "2",
    reason: "Hết gói",
  })
  expect(asked[0]?.body).toEqual({
    lines: [{ line_id: "ordli_1", quantity: 0 }],
    added: [{ variant_id: "variant_2", quantity: 2 }],
    reason: "Hết gói",
  })
})

it("answers a return with other goods, or with the same again", async () => {
  const asked = backendAnswers({
    "POST /vendor/orders/order_1/returns/retreq_1/decision": { status: 200, body: { order: ORDER } },
  })
  const chosen = { return_id: "retreq_1", added: "variant_2", added_quantity: "1", answer: "" }
  await send({ ...chosen, intent: "exchange" })
  await send({ ...chosen, intent: "replace" })
  expect(asked.map(({ body }) => body)).toEqual([
    {
      is_accepted: true,
      resolution: "exchange",
      added: [{ variant_id: "variant_2", quantity: 1 }],
      answer: "",
    },
    { is_accepted: true, resolution: "replace", answer: "" },
  ])
})

it("asks for a reason before it cancels", async () => {
  const asked = backendAnswers(READ)
  expect(await send({ intent: "cancel", reason: " " })).toMatchObject({
    status: 422,
    problems: { reason: "Mời bạn điền ô này." },
  })
  expect(asked.map(({ route }) => route)).toEqual(["GET /vendor/orders/order_1"])
})

it("knows no order that is not the vendor's own", async () => {
  backendAnswers({
    "GET /vendor/orders/order_1": problem(404, "not_found"),
    "POST /vendor/orders/order_1/cancel": problem(404, "not_found"),
  })
  expect(await send({ intent: "cancel", reason: "Hết hàng" })).toBeNull()
})
