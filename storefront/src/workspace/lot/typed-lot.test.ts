import { expect, test } from "vitest"
import { typedAmount, typedHappening, typedLot } from "./typed-lot.ts"

const formOf = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

test("amounts are written with a comma or a point", () => {
  expect([typedAmount("42,5"), typedAmount("42.5"), typedAmount("80")]).toEqual([42.5, 42.5, 80])
  expect(typedAmount("nhiều")).toBeNaN()
  expect(typedAmount("")).toBeNaN()
})

test("an empty place is the producer's own, and nobody is named who is not", () => {
  expect(typedHappening(formOf({ time: "2026-03-05T06:30", "people.0.role": "thợ" }))).toMatchObject({
    place: null,
    people: [],
  })
})

test("all people and lots that are named count, whichever rows they stand in; a place has its province", () => {
  const typed = typedLot(
    formOf({
      kind: "product",
      "inputs.0.lot_id": "lot_1 kilogram",
      "inputs.0.quantity.value": "40",
      "inputs.4.lot_id": "lot_2 piece",
      "inputs.4.quantity.value": "80",
      "people.0.name": "Lan",
      "people.0.role": "thợ",
      "people.3.name": "Minh",
      "people.3.role": "thợ",
      "place.name": "Trại ong mẫu",
      "place.province_code": "04",
    }),
  )
  expect(typed).toMatchObject({
    inputs: [
      { lot_id: "lot_1", quantity: { value: 40, unit: "kilogram" } },
      { lot_id: "lot_2", quantity: { value: 80, unit: "piece" } },
    ],
    people: [{ name: "Lan" }, { name: "Minh" }],
    place: { name: "Trại ong mẫu", province_code: "04" },
  })
})

test("a lot of a product names the lot it was made from, in that lot's unit", () => {
  const form = formOf({
    kind: "product",
    product_id: "prod_1",
    "inputs.0.lot_id": "lot_1 kilogram",
    "inputs.0.quantity.value": "40",
    "quantity.value": "80",
    "quantity.unit": "piece",
  })
  expect(typedLot(form)).toMatchObject({
    quantity: { value: 80, unit: "piece" },
    inputs: [{ lot_id: "lot_1", quantity: { value: 40, unit: "kilogram" } }],
  })
})
