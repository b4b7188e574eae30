import { describe, expect, it } from "vitest"
import { changedFigures, typedFigures } from "./typed-figures.ts"

function typed(price: string, stock: string) {
  const form = new FormData()
  form.set("price.v1", price)
  form.set("stock.v1", stock)
  return typedFigures(form, "v1")
}

describe("price and stock as people type them", () => {
  it.each([
    ["90000", "12", { price: 90_000, stock: 12 }],
    ["90.000", "1 200", { price: 90_000, stock: 1_200 }],
    ["1.250.000", "0", { price: 1_250_000, stock: 0 }],
  ])("reads %s and %s", (price, stock, figures) => {
    expect(typed(price, stock)).toEqual(figures)
  })

  it("takes nothing for a number that may mean another one", () => {
    expect(typed("1.5", "ba")).toEqual({ price: 1.5, stock: Number.NaN })
    expect(typed("", "").price).toBeNaN()
  })

  it("sends only what is new", () => {
    expect(changedFigures({ price: 90_000, stock: 1 }, { price: 90_000, stock: 5 })).toEqual({ stock: 5 })
    expect(changedFigures({ price: 90_000, stock: 5 }, { price: 90_000, stock: 5 })).toBeNull()
  })
})
