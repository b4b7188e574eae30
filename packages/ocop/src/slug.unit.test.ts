import fc from "fast-check"
import { expect, it } from "vitest"
import { fold, slugify } from "./slug.ts"

it("writes Vietnamese without marks, đ as d", () => {
  expect(slugify("Nước mắm Phú Quốc")).toBe("nuoc-mam-phu-quoc")
  expect(slugify("Cỏ ngọt ở Đắk Lắk (500g)")).toBe("co-ngot-o-dak-lak-500g")
  expect(slugify("Rượu Ba Kích".normalize("NFD"))).toBe("ruou-ba-kich")
})

it("cuts long names between words", () => {
  const slug = slugify("chè ".repeat(40))
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug).toMatch(/che$/)
})

it("never leaves anything but letters, digits and single hyphens", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      expect(slugify(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
      expect(slugify(text).length).toBeLessThanOrEqual(80)
    }),
  )
})

it("folds what people type with or without marks to the same text", () => {
  expect(fold("ĐẮK LẮK")).toBe("dak lak")
  expect(fold("Đắk Lắk".normalize("NFD"))).toBe(fold("dak lak"))
})
