import { expect, it } from "vitest"
import { formatVietnamesePhone, parseVietnamesePhone } from "./phone.ts"

it.each([
  ["0912345678", "+84912345678"],
  ["84912345678", "+84912345678"],
  ["+84 912.345.678", "+84912345678"],
  [" 091 234 56 78 ", "+84912345678"],
  ["024 3826 5432", "+842438265432"],
  ["(028) 3829-5678", "+842838295678"],
])("accepts %s, mobile or landline", (typed, e164) => {
  expect(parseVietnamesePhone(typed)).toBe(e164)
})

it.each(["", "113", "19001234", "0112345678", "091234567", "+14155552671", "0912345678 ext 3", "gọi tôi"])(
  "refuses %j, which a courier cannot call",
  (typed) => {
    expect(parseVietnamesePhone(typed)).toBeUndefined()
  },
)

it("shows a number the Vietnamese way and leaves other text alone", () => {
  expect(formatVietnamesePhone("+84912345678")).toBe("0912 345 678")
  expect(formatVietnamesePhone("+842438265432")).toBe("024 3826 5432")
  expect(formatVietnamesePhone("không có")).toBe("không có")
})
