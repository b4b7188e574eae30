import { provinceByCode } from "@cho-ocop/ocop"
import { describe, expect, it } from "vitest"
import { vendors } from "./catalogue.ts"
import { demoShippingFee, demoVariants } from "./demo-values.ts"

const products = vendors
  .flatMap((vendor) => vendor.products)
  .map(({ handle, name, set }) => ({ handle, name: name.vi, set }))

describe("demo values", () => {
  it("are the same on every import", () => {
    for (const product of products) expect(demoVariants(product)).toEqual(demoVariants({ ...product }))
    const fishSauce = { handle: "nuoc-mam-ca-com-van-tranh", name: "Nước mắm cá cơm Văn Tranh", set: 9 }
    expect(demoVariants(fishSauce).map(({ title, weight }) => [title.vi, weight])).toEqual([
      ["Chai 500 ml", 600],
      ["Chai 1 lít", 1200],
    ])
  })

  it("give each product one to three variants that differ in name, with price and stock in sane bounds", () => {
    for (const product of products) {
      const variants = demoVariants(product)
      expect(variants.length).toBeGreaterThanOrEqual(1)
      expect(variants.length).toBeLessThanOrEqual(3)
      expect(new Set(variants.map((variant) => variant.title.vi)).size).toBe(variants.length)
      for (const { price, stock, weight } of variants) {
        expect(price % 1000).toBe(0)
        expect(price).toBeGreaterThanOrEqual(5000)
        expect(price).toBeLessThanOrEqual(2_000_000)
        expect(stock).toBeGreaterThan(0)
        expect(weight === null || (Number.isInteger(weight) && weight > 0)).toBe(true)
      }
    }
  })

  it("give goods a weight, and services and living plants none", () => {
    for (const product of products) {
      const weightless = product.set === 24 || product.set === 26
      expect(demoVariants(product).every((variant) => (variant.weight === null) === weightless)).toBe(true)
    }
  })

  it("sell eggs by the box and tours by the ticket", () => {
    const first = (name: string, set: number) => demoVariants({ handle: "x", name, set })[0]?.title
    expect(first("Trứng vịt biển Đồng Rui", 2)).toEqual({ vi: "Hộp 10 quả", en: "Box of 10" })
    expect(first("Du lịch bản làng Thái Hải", 26)).toEqual({ vi: "Vé người lớn", en: "Adult ticket" })
  })

  it("charge 20,000 to 45,000 đồng for a vendor's parcel", () => {
    for (const { handle, origin } of vendors) {
      const fee = demoShippingFee({ handle, region: provinceByCode(origin.province)?.region ?? "" })
      expect(fee % 1000).toBe(0)
      expect(fee).toBeGreaterThanOrEqual(20_000)
      expect(fee).toBeLessThanOrEqual(45_000)
    }
  })
})
