import { productDocumentOf } from "../../src/catalogue/product-document.ts"
import { productRecord } from "./product-record.ts"

const TODAY = "2026-11-22"

it("is found by its names, its places old and new, and its kind of goods", () => {
  const document = productDocumentOf(productRecord(), TODAY)
  expect(document).toMatchObject({ name: "Chè Thái Nguyên", name_en: "Thái Nguyên tea" })
  expect(document.places).toEqual(expect.arrayContaining(["Thái Nguyên", "Xã Tân Cương", "Bắc Kạn"]))
  expect(document.kinds).toEqual(expect.arrayContaining(["Chè tươi, chè", "Thực phẩm"]))
  expect(document).toMatchObject({ set: "11", group: "thuc-pham", star: "4", validity: "valid" })
  expect(JSON.parse(document.card)).toMatchObject({ price: 50_000, stock: 5, set: 11 })
})

it.each([
  ["has ended", { issued_on: "2020-01-10", year: 2020 }],
  ["is only a potential fifth star", { status: "potential_five", star: null }],
  ["is only proposed", { status: "proposed" }],
] as const)("is left out of the star facet where the recognition %s", (_name, certificate) => {
  expect(productDocumentOf(productRecord(certificate), TODAY).star).toBeNull()
})

it("stands behind the certified ones where only the year is known", () => {
  const certified = productDocumentOf(productRecord(), TODAY)
  const unconfirmed = productDocumentOf(productRecord({ issued_on: null, year: 2023, star: 5 }), TODAY)
  expect(unconfirmed).toMatchObject({ validity: "not_confirmed", star: "5" })
  expect(unconfirmed.standing_rank).toBeLessThan(certified.standing_rank)
})
