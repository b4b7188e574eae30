import { describe, expect, it } from "vitest"
import { readCartForm } from "./cart-form.ts"

const VARIANT = "variant_01JZZZZZZZZZZZZZZZZZZZZZZZ"

function form(fields: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

describe("the cart's forms", () => {
  it("adds a chosen number of a variant", () => {
    const command = readCartForm(form({ action: "add", variant_id: VARIANT, quantity: "2" }))
    expect(command).toEqual({ do: "add", variantId: VARIANT, quantity: 2, typed: "2", attempt: "" })
  })

  it("sets and removes an item", () => {
    expect(readCartForm(form({ action: "set", item_id: "cali_1", quantity: " 3 " }))).toMatchObject({
      quantity: 3,
    })
    expect(readCartForm(form({ action: "remove", item_id: "cali_1" }))).toEqual({
      do: "remove",
      itemId: "cali_1",
    })
  })

  it("enters and forgets a promotion code as it was typed, and no empty one", () => {
    expect(readCartForm(form({ action: "enter_code", code: " tet2027 " }))).toEqual({
      do: "enter_code",
      code: "tet2027",
    })
    expect(readCartForm(form({ action: "forget_code", code: "TET2027" }))).toEqual({
      do: "forget_code",
      code: "TET2027",
    })
    expect(readCartForm(form({ action: "enter_code", code: " " }))).toMatchObject({ do: "reject" })
  })

  it.each(["0.5", "-1", "1e9", "1000000000", "0", "100", "", "2,5", "hai", "0x10"])(
    "refuses the quantity %j and keeps what was typed",
    (typed) => {
      const command = readCartForm(form({ action: "set", item_id: "cali_1", quantity: typed }))
      expect(command).toEqual({ do: "reject", code: "quantity_invalid", typed, itemId: "cali_1" })
    },
  )

  it.each([
    { action: "add", variant_id: "variant_1", quantity: "1" },
    { action: "set", item_id: "../../admin", quantity: "1" },
    { action: "empty", item_id: "cali_1" },
    {},
  ])("refuses a form it did not make: %j", (fields) => {
    expect(readCartForm(form(fields as Record<string, string>))).toEqual({
      do: "reject",
      code: "bad_request",
    })
  })

  it("takes no price from the browser", () => {
    const command = readCartForm(form({ action: "add", variant_id: VARIANT, quantity: "1", unit_price: "1" }))
    expect(Object.keys(command).toSorted()).toEqual(["attempt", "do", "quantity", "typed", "variantId"])
  })
})
