import { communes } from "@cho-ocop/ocop"
import { describe, expect, it } from "vitest"
import { type CheckoutValues, checkCheckout, readCheckoutForm } from "./checkout-form.ts"

const HANOI = "01"
const COMMUNE = communes(HANOI)[0]?.code ?? ""

const VALUES: CheckoutValues = {
  commune_typed: "Hoàn Kiếm",
  name: "Nguyễn Thị Hoa",
  phone: "0912 345 678",
  email: "",
  province_code: HANOI,
  commune_code: COMMUNE,
  street: "12 ngõ 5",
  note: "",
  company: "",
  tax_code: "",
  company_address: "",
  invoice_email: "",
  payment_method: "cash_on_delivery",
}

const INVOICE = {
  company: "Công ty TNHH Quà Quê",
  tax_code: "0100109106",
  company_address: "1 Tràng Tiền, Hà Nội",
  invoice_email: "ke-toan@qua-que.example",
}

function check(changes: Partial<CheckoutValues>, expectedTotal = 245_000) {
  const values = { ...VALUES, ...changes }
  return checkCheckout({ values, deliveries: { "htx-tra": "pick_up" }, expectedTotal }, "vi")
}

describe("the checkout form", () => {
  it("asks for an invoice where it is wanted, and then for all of it", () => {
    expect(check(INVOICE)).toMatchObject({ ok: true, checkout: { invoice: INVOICE } })
    expect(check({ company: INVOICE.company })).toEqual({
      ok: false,
      problems: { tax_code: "required", company_address: "required", invoice_email: "required" },
    })
    expect(check({ ...INVOICE, tax_code: "0100109107" })).toEqual({
      ok: false,
      problems: { tax_code: "tax_code_invalid" },
    })
  })

  it("sends a complete form on to the backend", () => {
    expect(check({ email: "hoa@example.com", note: "Gọi trước" })).toEqual({
      ok: true,
      checkout: {
        locale: "vi",
        email: "hoa@example.com",
        note: "Gọi trước",
        payment_method: "cash_on_delivery",
        deliveries: { "htx-tra": "pick_up" },
        expected_total: 245_000,
        address: {
          name: "Nguyễn Thị Hoa",
          phone: "0912 345 678",
          province_code: HANOI,
          commune_code: COMMUNE,
          street: "12 ngõ 5",
        },
      },
    })
  })

  it("needs no e-mail and no note", () => {
    expect(check({})).toMatchObject({ ok: true })
  })

  it("calls every empty field missing", () => {
    const empty = { name: "", phone: "", province_code: "", commune_code: "", street: "" }
    expect(check(empty)).toEqual({
      ok: false,
      problems: {
        name: "required",
        phone: "required",
        province_code: "required",
        commune_code: "required",
        street: "required",
      },
    })
  })

  it.each([
    ["phone", "12345", "phone_invalid"],
    ["phone", "+1 202 555 0100", "phone_invalid"],
    ["email", "hoa@", "email_invalid"],
    ["email", `${"a".repeat(250)}@example.com`, "too_long"],
    ["province_code", "99", "province_unknown"],
    ["commune_code", communes("92")[0]?.code ?? "", "commune_unknown"],
    ["note", "x".repeat(501), "too_long"],
    ["street", "a\u0000b", "control_character"],
    ["payment_method", "card", "invalid"],
  ] as const)("names the problem of %s %j", (field, typed, problem) => {
    const checked = check({ [field]: typed })
    expect(checked).toMatchObject({ ok: false, problems: { [field]: problem } })
  })

  it("refuses a total that the page did not show", () => {
    expect(check({}, Number.NaN).ok).toBe(false)
    expect(check({}, 1.5).ok).toBe(false)
  })

  it("reads how each producer's parcel is to be delivered, and nothing that is no delivery", () => {
    const form = new FormData()
    form.set("delivery.htx-tra", "pick_up")
    form.set("delivery.gom-bat-trang", "ship")
    expect(readCheckoutForm(form).deliveries).toEqual({ "htx-tra": "pick_up", "gom-bat-trang": "ship" })
    form.set("delivery.htx-tra", "drone")
    expect(readCheckoutForm(form).deliveries).toEqual({})
  })

  it("tells choosing a province from placing the order", () => {
    const form = new FormData()
    form.set("name", "  Hoa ")
    form.set("intent", "choose_province")
    form.set("expected_total", "1000")
    expect(readCheckoutForm(form)).toMatchObject({
      intent: "choose_province",
      expectedTotal: 1000,
      values: { name: "Hoa", street: "" },
    })
  })
})
