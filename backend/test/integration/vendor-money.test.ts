import { randomUUID } from "node:crypto"
import { createRequire } from "node:module"
import type { Statement, VendorLedger, VendorOrder } from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import type { PayoutModuleService } from "../../src/modules/payout/service.ts"
import { member } from "./goods.ts"
import { buy, collect, correct, deliver, giveBack, vendorOrder, vendorWithAccount } from "./money.ts"
import { operator } from "./operator.ts"
import { withSettings } from "./settings.ts"
import { inShop } from "./shop.ts"
import { addMember, bearer, signIn } from "./workspace.ts"

// The very modules that Medusa runs; imported through Vitest they would be second copies.
const load = createRequire(import.meta.url)
const { bookOrder } = load(
  "../../src/ledger/book-order.ts",
) as typeof import("../../src/ledger/book-order.ts")
const { default: runScheduledPayouts } = load(
  "../../src/jobs/run-payouts.ts",
) as typeof import("../../src/jobs/run-payouts.ts")
const { deliveredOrders } = load(
  "../../src/payout/delivered-orders.ts",
) as typeof import("../../src/payout/delivered-orders.ts")
const { unbookedOrders } = load(
  "../../src/ledger/unbooked-orders.ts",
) as typeof import("../../src/ledger/unbooked-orders.ts")

interface Batch {
  id: string
  scheduled_on: string | null
  total: number
  payouts: { id: string; number: string; amount: number; state: string; is_settled: boolean }[]
}

const today = vietnameseDate(new Date())
const month = today.slice(0, 7)

inShop((shop) => {
  const database = () => shop.container().resolve("__pg_connection__")
  const ledgerOf = async (headers: Record<string, string>) =>
    (await shop.get<VendorLedger>("/vendor/ledger", headers)).body
  const told = ({ lines }: Statement) =>
    lines.map(({ kind, tax, is_cash, amount }) =>
      [tax ?? kind, ...(is_cash ? ["cash"] : []), amount].join(" "),
    )
  const batches = async () =>
    (await shop.get<{ payout_batches: Batch[] }>("/admin/payout-batches", await operator(shop))).body
      .payout_batches
  const run = async () =>
    (await shop.post<{ id: string | null }>("/admin/payout-batches", {}, await operator(shop))).body.id
  const ask = async (rule: object) =>
    shop.post<{ commission_rules: { id: string; basis_points: number }[] }>(
      "/admin/commission-rules",
      { scope: { kind: "default" }, from: today, ...rule },
      await operator(shop),
    )

  /** A household of the catalogue that has just sold one thing for cash. */
  async function soldByHousehold() {
    const { vendor, headers } = await member(shop, "chu-ho@gom.example")
    const vendors = shop.container().resolve("vendor") as unknown as {
      updateVendors: (vendor: object) => Promise<unknown>
    }
    await vendors.updateVendors({ id: vendor.id, kind: "household" })
    const product = await shop.product(`producer=${vendor.handle}`)
    const placed = await buy(shop, [product.variants[0]?.id ?? ""])
    return { vendor, headers, placed, order: await vendorOrder(shop, vendor.id) }
  }

  describe("commission", () => {
    it("is frozen with the sale: a rule made later changes nothing, and a vendor's own rule comes first", async () => {
      await ask({ basis_points: 500, note: "Mức thử nghiệm" })
      const { order, vendor } = await soldByHousehold()
      expect(order.commission).toMatchObject({
        amount: Math.round(order.commission.goods * 0.05),
        vendor_kind: "household",
      })
      await ask({ scope: { kind: "vendor", vendor_id: vendor.id }, basis_points: 100 })
      expect((await vendorOrder(shop, vendor.id)).commission).toEqual(order.commission)
      const product = await shop.product(`producer=${vendor.handle}`)
      await buy(shop, [product.variants[0]?.id ?? ""])
      const { data } = await shop
        .container()
        .resolve("query")
        .graph({
          entity: "order_share",
          fields: ["order_id", "commission"],
          filters: { vendor_id: vendor.id },
        })
      const later = (data as unknown as (typeof order)[]).find(({ order_id }) => order_id !== order.order_id)
      expect(later?.commission.amount).toBe(Math.round((later?.commission.goods ?? 0) * 0.01))
    })

    it("is not made twice for a day, in the past, or for nobody", async () => {
      expect((await ask({ basis_points: 500 })).status).toBe(200)
      expect(await ask({ basis_points: 300 })).toMatchObject({
        status: 400,
        body: { fields: { from: "already_taken" } },
      })
      expect(await ask({ basis_points: 300, from: "2026-01-01" })).toMatchObject({
        status: 400,
        body: { fields: { from: "date_in_past" } },
      })
      expect(await ask({ scope: { kind: "vendor", vendor_id: "nobody" }, basis_points: 1 })).toMatchObject({
        status: 400,
        body: { fields: { "scope.vendor_id": "vendor_unknown" } },
      })
      const { body } = await ask({ scope: { kind: "group", group: "do-uong" }, basis_points: 300 })
      const id = String(body.commission_rules.find(({ basis_points }) => basis_points === 300)?.id)
      const admin = await operator(shop)
      const ended = await shop.post(`/admin/commission-rules/${id}/end`, { until: today }, admin)
      const rules = (ended.body as { commission_rules: { id: string; until: string }[] }).commission_rules
      expect(rules.find((rule) => rule.id === id)).toMatchObject({ until: today })
    })
  })

  describe("a vendor's ledger", () => {
    it("tells a household's cash sale line by line, what comes back, and the tax for the State's report", async () => {
      await ask({ basis_points: 500 })
      const { headers, vendor, order } = await soldByHousehold()
      expect(await ledgerOf(headers)).toMatchObject({ balance: 0, statement: { lines: [] } })

      await collect(shop, order)
      const { goods, amount: commission } = order.commission
      const shipping = order.amount - goods
      const vat = Math.round(goods / 100)
      const pit = Math.round(goods / 200)
      const paid = await ledgerOf(headers)
      expect(told(paid.statement).toSorted()).toEqual(
        [
          `sale ${goods}`,
          `shipping ${shipping}`,
          `commission ${-commission}`,
          `vat ${-vat}`,
          `pit ${-pit}`,
          `payout cash ${-order.amount}`,
        ].toSorted(),
      )
      expect(paid.balance).toBe(-commission - vat - pit)
      expect(paid.statement.lines[0]?.order?.number).toMatch(/^OP-.{5}-.{5}-1$/)

      await giveBack(shop, order, goods)
      expect((await ledgerOf(headers)).balance).toBe(0)

      const admin = await operator(shop)
      const report = await shop.get<{ withholding: object[] }>(`/admin/withholding?month=${month}`, admin)
      expect(report.body.withholding).toMatchObject([{ vendor_id: vendor.id, base: 0, vat: 0, pit: 0 }])
      const csv = await shop.bytes(`/admin/withholding?month=${month}&format=csv`, admin)
      expect(csv.toString()).toMatch(/^\uFEFFTháng,Mã số thuế,Tên đăng ký,Chủ thể,/)
      expect(csv.toString()).toContain(`${month},,,`)
    })

    it("books a payment once however often it is asked to, and says what it lacks", async () => {
      const { headers, order } = await soldByHousehold()
      const flows = load("@medusajs/medusa/core-flows") as typeof import("@medusajs/medusa/core-flows")
      await flows.capturePaymentWorkflow(shop.container()).run({ input: { payment_id: order.payment_id } })
      const before = await unbookedOrders(shop.container())
      const booked = await Promise.all(
        Array.from({ length: 8 }, () => bookOrder(shop.container(), order.order_id)),
      )
      expect(before.every((id) => id === order.order_id)).toBe(true)
      expect(booked.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(5)
      expect(await unbookedOrders(shop.container())).toEqual([])
      expect((await ledgerOf(headers)).statement.lines).toHaveLength(5)
    })

    it("lets nobody change or remove a line, not even at the database", async () => {
      const { vendor } = await soldByHousehold()
      await correct(shop, vendor.id, { amount: 5000 }, await operator(shop))
      for (const statement of [
        "update ledger_entry set amount = 1",
        "delete from ledger_entry",
        "truncate ledger_entry cascade",
      ]) {
        await expect(database().raw(statement)).rejects.toThrow("cannot be changed or removed")
      }
    })

    it("comes as a file for the books and one to read, in Vietnamese", async () => {
      const { headers, order, vendor } = await soldByHousehold()
      await collect(shop, order)
      const csv = (await shop.bytes(`/vendor/statements/${month}?format=csv`, headers)).toString()
      expect(csv).toContain("Ngày,Đơn hàng,Khoản,Số tiền (₫),Số dư (₫)")
      expect(csv).toContain(`Tiền hàng,${order.commission.goods},`)
      expect(csv).toContain("Tiền mặt gian hàng đã thu")
      const pdf = await shop.bytes(`/vendor/statements/${month}?format=pdf`, headers)
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
      expect(pdf.toString("latin1")).toContain("BeVietnamPro")
      expect((await shop.get("/vendor/statements/2026-13?format=csv", headers)).status).toBe(400)

      await addMember(shop.container(), { vendor_id: vendor.id, email: "kho@gom.example", role: "packer" })
      const packer = bearer((await signIn(shop, "kho@gom.example")).body)
      expect((await shop.get("/vendor/ledger", packer)).status).toBe(403)
    })
  })

  describe("payouts", () => {
    it("go out once, however many runs there are at the same moment, to the account the vendor has", async () => {
      const { headers, vendorId } = await vendorWithAccount(shop)
      const admin = await operator(shop)
      const key = randomUUID()
      await correct(shop, vendorId, { amount: 90_000, key }, admin)
      await correct(shop, vendorId, { amount: 90_000, key }, admin)
      expect(await ledgerOf(headers)).toMatchObject({ balance: 90_000, payable: 90_000 })
      expect(await run()).toBeNull()
      await correct(shop, vendorId, { amount: 410_000 }, admin)

      const runs = await Promise.all(Array.from({ length: 8 }, run))
      expect(runs.filter(Boolean)).toHaveLength(1)
      const [batch] = await batches()
      expect(batch).toMatchObject({
        total: 500_000,
        payouts: [{ amount: 500_000, state: "pending", is_settled: true }],
      })
      expect(await ledgerOf(headers)).toMatchObject({
        balance: 0,
        payable: 0,
        payouts: [{ amount: 500_000 }],
      })
      await expect(
        database().raw(
          "insert into payout_entry select ledger_entry_id, payout_id from payout_entry limit 1",
        ),
      ).rejects.toThrow("payout_entry_pkey")

      const [payout] = batch?.payouts ?? []
      const file = (await shop.bytes(`/admin/payout-batches/${batch?.id}/file`, admin)).toString()
      const content = `CHO OCOP CHI TRA ${payout?.number.replace("-", "")}`
      expect(file.split("\n")).toEqual([
        "number,bank_bin,bank_name,account_number,account_holder,amount_vnd,content",
        `${payout?.number},970405,AGRIBANK,190323456789,HTX TRA HOA VANG,500000,${content}`,
        "",
      ])
      const { rows } = await database().raw("select account_number from payout")
      expect(JSON.stringify(rows)).not.toContain("190323456789")
    })

    it("are owed again where the bank sends them back, and paid but once", async () => {
      const { headers, vendorId } = await vendorWithAccount(shop)
      const admin = await operator(shop)
      await correct(shop, vendorId, { amount: 300_000 }, admin)
      await run()
      const payout = (await batches())[0]?.payouts[0]
      const failed = () =>
        shop.post(`/admin/payouts/${payout?.id}/failed`, { reason: "Sai tên người nhận" }, admin)
      const answers = await Promise.all([failed(), failed(), failed()])
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
      expect(await ledgerOf(headers)).toMatchObject({ balance: 300_000, payable: 300_000 })

      await run()
      const [second] = await batches()
      const again = second?.payouts[0]
      expect(again).toMatchObject({ amount: 300_000, state: "pending" })
      expect((await shop.post(`/admin/payouts/${again?.id}/paid`, {}, admin)).status).toBe(200)
      expect((await shop.post(`/admin/payouts/${again?.id}/paid`, {}, admin)).status).toBe(409)
      expect((await ledgerOf(headers)).payouts).toMatchObject([
        { state: "paid", amount: 300_000 },
        { state: "failed", reason: "Sai tên người nhận" },
      ])
      expect(await run()).toBeNull()
    })

    it("wait until goods may no longer come back, and are known as paid out until the bank sends them back", async () => {
      const { vendorId, headers } = await vendorWithAccount(shop)
      const { order } = await soldByHousehold()
      const ledger = shop.container().resolve("ledger") as unknown as {
        book: (entries: object[]) => Promise<unknown>
      }
      await ledger.book([
        {
          vendor_id: vendorId,
          order_id: order.order_id,
          kind: "sale",
          reference: "paid at a gateway",
          amount: 200_000,
          occurred_at: new Date(),
          data: { order_number: "OC-2" },
        },
      ])
      const payable = (days: number) =>
        withSettings({ PAYOUT_HOLD_DAYS: days }, async () => (await ledgerOf(headers)).payable)
      expect(await payable(0)).toBe(0)
      await deliver(shop, order.order_id)
      expect(await payable(7)).toBe(0)
      expect(await payable(0)).toBe(200_000)

      const isPaidOut = () =>
        shop.container().resolve<PayoutModuleService>("payout").isPaidOut(order.order_id)
      expect(await isPaidOut()).toBe(false)
      await withSettings({ PAYOUT_HOLD_DAYS: 0 }, run)
      expect(await isPaidOut()).toBe(true)
      const [batch] = await batches()
      const back = { reason: "Sai số tài khoản" }
      await shop.post(`/admin/payouts/${batch?.payouts[0]?.id}/failed`, back, await operator(shop))
      expect(await isPaidOut(), "after the bank has sent it back").toBe(false)
    })

    it("wait for goods that their shopper wants to send back, but not for good", async () => {
      const { headers, order, placed } = await soldByHousehold()
      await deliver(shop, order.order_id)
      const isOver = async (by: Date) =>
        (await deliveredOrders(shop.container(), [order.order_id], by)).has(order.order_id)
      expect(await isOver(new Date())).toBe(true)
      const own = `/vendor/orders/${order.order_id}`
      const { body } = await shop.get<{ order: VendorOrder }>(own, headers)
      const asked = await shop.post(
        `/shop/orders/${placed.number}/parts/1/returns`,
        { lines: [{ line_id: body.order.items[0]?.id, quantity: 1 }], reason: "Móp hộp" },
        { "x-order-token": placed.token },
      )
      expect(asked.status, JSON.stringify(asked.body)).toBe(201)
      const beforeAnswer = new Date()
      expect(await isOver(beforeAnswer)).toBe(false)
      const { returns } = (await shop.get<{ order: VendorOrder }>(own, headers)).body.order
      await shop.post(`${own}/returns/${returns[0]?.id}/decision`, { is_accepted: true }, headers)
      expect(await isOver(beforeAnswer)).toBe(false)
      expect(await isOver(new Date())).toBe(true)
    })

    it("take off at once what the vendor owes for cash it collected", async () => {
      await ask({ basis_points: 500 })
      const { headers, order, vendor } = await soldByHousehold()
      await collect(shop, order)
      await correct(shop, vendor.id, { amount: 500_000 }, await operator(shop))
      const { balance, payable } = await ledgerOf(headers)
      expect(balance).toBeLessThan(500_000)
      expect(payable).toBe(balance)
    })

    it("come by themselves once a week, and on the next day where the server slept", async () => {
      const { vendorId } = await vendorWithAccount(shop)
      await correct(shop, vendorId, { amount: 150_000 }, await operator(shop))
      const weekday = new Date(`${today}T00:00:00Z`).getUTCDay() || 7
      await withSettings({ PAYOUT_WEEKDAY: weekday }, async () => {
        await Promise.all([runScheduledPayouts(shop.container()), runScheduledPayouts(shop.container())])
        await runScheduledPayouts(shop.container())
      })
      expect(await batches()).toMatchObject([{ scheduled_on: today, total: 150_000 }])
    })
  })
})
