import { describe, expect, it } from "vitest"
import { readCheckoutForm } from "./checkout-form.ts"
import { type KeptDetails, startingValues, withKept } from "./kept-details.ts"

const HOME = {
  name: "Lan",
  phone: "+84912345678",
  province_code: "01",
  commune_code: "00070",
  street: "12 ngõ Gốm",
}
const WORK = { ...HOME, street: "1 Tràng Tiền" }
const KEPT: KeptDetails = {
  email: "lan@khach.example",
  addresses: [
    { id: "home", is_default: true, address: HOME },
    { id: "work", is_default: false, address: WORK },
  ],
  invoice: {
    company: "Công ty Thử",
    tax_code: "0100109106",
    company_address: "1 Tràng Tiền",
    invoice_email: "ke-toan@khach.example",
  },
}

const posted = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return readCheckoutForm(form)
}

describe("the checkout of a signed-in shopper", () => {
  it("begins with the main address and the account's e-mail, a guest's with nothing", () => {
    expect(startingValues(KEPT)).toMatchObject({
      ...HOME,
      phone: "0912 345 678",
      email: "lan@khach.example",
      company: "",
    })
    expect(Object.values(startingValues(null)).filter(Boolean)).toEqual(["cash_on_delivery"])
  })

  it("takes another kept address and keeps what else was typed", () => {
    const form = posted({
      intent: "use_address",
      kept_address: "work",
      note: "gọi trước",
      street: "chưa xong",
    })
    expect(withKept(form, KEPT).values).toMatchObject({ ...WORK, phone: "0912 345 678", note: "gọi trước" })
  })

  it("fills in the invoice when asked to", () => {
    expect(withKept(posted({ intent: "use_invoice" }), KEPT).values).toMatchObject({ ...KEPT.invoice })
  })

  it("changes nothing for a guest, an address that is not kept, or an order that is placed", () => {
    const typed = { kept_address: "work", street: "chưa xong" }
    expect(withKept(posted({ ...typed, intent: "use_address" }), null).values.street).toBe("chưa xong")
    const strange = posted({ ...typed, intent: "use_address", kept_address: "of-another" })
    expect(withKept(strange, KEPT).values.street).toBe("chưa xong")
    expect(withKept(posted({ ...typed, intent: "place_order" }), KEPT).values.street).toBe("chưa xong")
  })
})
