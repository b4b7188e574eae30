import { describe, expect, it } from "vitest"
import { AddItem } from "./cart.ts"
import { Checkout, OrderLookup } from "./order.ts"

const checkout = {
  locale: "vi",
  address: {
    name: "Nguyễn Thị Ánh",
    phone: "0912 345 678",
    province_code: "01",
    commune_code: "00004",
    street: "12 phố Quán Thánh",
  },
  payment_method: "cash_on_delivery",
  expected_total: 150_000,
}

describe("the checkout form", () => {
  it("accepts a guest without e-mail and writes the phone internationally", () => {
    const parsed = Checkout.parse({ ...checkout, email: "" })
    expect(parsed.address.phone).toBe("+84912345678")
    expect(parsed.email).toBeUndefined()
  })

  it("refuses a commune of another province", () => {
    const result = Checkout.safeParse({ ...checkout, address: { ...checkout.address, province_code: "79" } })
    expect(result.error?.issues[0]).toMatchObject({
      path: ["address", "commune_code"],
      message: "commune_unknown",
    })
  })

  it.each(["12345", "0012345678", "+1 202 555 0123", ""])("refuses the phone number «%s»", (phone) => {
    const result = Checkout.safeParse({ ...checkout, address: { ...checkout.address, phone } })
    expect(result.error?.issues[0]?.message).toBe("phone_invalid")
  })

  it("refuses a field that is not asked for, such as a price", () => {
    expect(Checkout.safeParse({ ...checkout, total: 1 }).success).toBe(false)
  })

  it("names what is left empty", () => {
    const result = Checkout.safeParse({ ...checkout, address: { ...checkout.address, name: "  " } })
    expect(result.error?.issues[0]).toMatchObject({ path: ["address", "name"], message: "required" })
  })
})

describe("an item put into the cart", () => {
  const variant_id = "variant_01JQZ3T9X0000000000000000A"

  it.each([0, -1, 0.5, 100, 1e9])("refuses the quantity %s", (quantity) => {
    expect(AddItem.safeParse({ variant_id, quantity }).success).toBe(false)
  })

  it("refuses a price", () => {
    expect(AddItem.safeParse({ variant_id, quantity: 1, unit_price: 1 }).success).toBe(false)
  })
})

describe("order look-up", () => {
  it("reads a number typed in lower case with spaces around it", () => {
    expect(OrderLookup.parse({ number: " oc-7f3kz-92qda ", contact: "0912345678" }).number).toBe(
      "OC-7F3KZ-92QDA",
    )
  })

  it("refuses a number that cannot exist", () => {
    expect(OrderLookup.safeParse({ number: "1", contact: "0912345678" }).success).toBe(false)
  })
})
