import { OrderNumber } from "@cho-ocop/contracts"
import { newOrderNumber } from "../../src/order/order-number.ts"

it("makes numbers that people can read out and nobody can count", async () => {
  const numbers = await Promise.all(Array.from({ length: 500 }, newOrderNumber))
  expect(new Set(numbers).size).toBe(500)
  for (const number of numbers) expect(OrderNumber.parse(number)).toBe(number)
})
