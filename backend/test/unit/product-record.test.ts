import { wholeProducts } from "../../src/catalogue/product-record.ts"
import { productRecord } from "./product-record.ts"

it("is not shown while a variant has no price in đồng", () => {
  const product = productRecord()
  const priced = (currency_code: string) => ({
    ...product,
    variants: product.variants.map((variant) => ({
      ...variant,
      price_set: { prices: [{ amount: 2, currency_code }] },
    })),
  })
  expect(wholeProducts([priced("usd"), priced("vnd")])).toEqual([priced("vnd")])
  expect(wholeProducts([{ ...product, variants: [] }])).toEqual([])
})
