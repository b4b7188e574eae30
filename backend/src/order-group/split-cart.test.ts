import { BigNumber, decorateCartTotals } from "@medusajs/framework/utils"
import fc from "fast-check"
import { type SplitLine, type SplitMethod, splitCart } from "./split-cart.ts"

interface Discount {
  id: string
  amount: number
  is_tax_inclusive: boolean
}

interface Line extends SplitLine {
  id: string
  is_tax_inclusive: true
}

interface Method extends SplitMethod {
  id: string
  is_tax_inclusive: true
}

const VENDORS = ["che-thai-nguyen", "gom-bat-trang", "muoi-can-gio", "nuoc-mam-phu-quoc"]

/** In per cent of the price, so that a cent of a đồng remains more often than not; at most the whole price. */
const percents = fc
  .array(
    fc.record({ percent: fc.integer({ min: 0, max: 100 }), by: fc.constantFrom("vendor", "platform") }),
    {
      maxLength: 3,
    },
  )
  .map((all) => {
    const sum = all.reduce((total, { percent }) => total + percent, 0)
    return sum > 100 ? all.map((one) => ({ ...one, percent: (one.percent * 100) / sum })) : all
  })

const tax = fc.constantFrom<{ rate: number }[]>([], [{ rate: 8 }], [{ rate: 10 }], [{ rate: 5 }, { rate: 3 }])

const line = fc.record({
  vendor: fc.constantFrom(...VENDORS),
  unit_price: fc.integer({ min: 1, max: 5_000_000 }),
  quantity: fc.integer({ min: 1, max: 99 }),
  tax_lines: tax,
  percents,
  is_tax_inclusive: fc.boolean(),
})

const fee = fc.record({ amount: fc.integer({ min: 0, max: 300_000 }), tax_lines: tax, percents })

/** Carts whose discounts are whole đồng, as the shop's own are, or hold fractions of one. */
const cartsOf = ({ whole }: { whole: boolean }) =>
  fc
    .record({
      lines: fc.array(line, { minLength: 1, maxLength: 12 }),
      fees: fc.array(fee, { minLength: VENDORS.length, maxLength: VENDORS.length }),
    })
    .map(({ lines, fees }) => {
      const items = lines.map(
        ({ percents, is_tax_inclusive, ...item }, index): Line => ({
          ...item,
          id: `line-${index}`,
          is_tax_inclusive: true,
          adjustments: discounts(percents, item.unit_price * item.quantity, {
            whole,
            is_tax_inclusive,
            rate: item.tax_lines.reduce((sum, { rate }) => sum + rate, 0) / 100,
          }),
        }),
      )
      const selling = VENDORS.filter((vendor) => items.some((item) => item.vendor === vendor))
      const methods = selling.map((vendor, index): Method => {
        const { percents, ...method } = fees[index] ?? expect.fail()
        return {
          ...method,
          vendor,
          id: `method-${index}`,
          is_tax_inclusive: true,
          adjustments: discounts(percents, method.amount, { whole, is_tax_inclusive: true, rate: 0 }),
        }
      })
      return { lines: items, methods }
    })

function discounts(
  percents: { percent: number; by: string }[],
  price: number,
  { whole, is_tax_inclusive, rate }: { whole: boolean; is_tax_inclusive: boolean; rate: number },
): Discount[] {
  return percents.map(({ percent, by }, index) => {
    const off = (price * percent) / 100
    if (whole) return { id: `${by}-${index}`, amount: Math.floor(off), is_tax_inclusive: true }
    return {
      id: `${by}-${index}`,
      amount: is_tax_inclusive ? off : off / (1 + rate),
      is_tax_inclusive,
    }
  })
}

/** What Medusa makes of such lines, in a cart and in an order alike. */
function reckoned({ lines, methods }: { lines: readonly Line[]; methods: readonly Method[] }) {
  const totals = decorateCartTotals({
    currency_code: "vnd",
    items: structuredClone(lines),
    shipping_methods: structuredClone(methods),
  } as never) as unknown as Record<string, ConstructorParameters<typeof BigNumber>[0]>
  const figure = (name: string) => new BigNumber(totals[name] ?? 0).numeric
  return {
    total: figure("total"),
    goods: figure("item_total"),
    shipping: figure("shipping_total"),
    discount: figure("discount_total"),
    tax: figure("tax_total"),
    before: figure("original_total"),
  }
}

const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)

describe("a cart cut into one order per vendor", () => {
  interface Split {
    cart: ReturnType<typeof reckoned>
    parts: ReturnType<typeof splitCart<Line, Method>>
    orders: ReturnType<typeof reckoned>[]
  }

  function split({ lines, methods }: { lines: Line[]; methods: Method[] }): Split {
    const cart = reckoned({ lines, methods })
    const parts = splitCart({ lines, methods, total: cart.total })
    const vendors = [...new Set(lines.map(({ vendor }) => vendor))].toSorted()
    expect(parts.map(({ vendor }) => vendor)).toEqual(vendors)
    return { cart, parts, orders: parts.map(reckoned) }
  }

  /** What holds of every cart: whole đồng everywhere, each order as its share says, and nothing lost of the total. */
  function expectWhole({ cart, parts, orders }: Split): void {
    expect(sum(parts.map(({ amount }) => amount))).toBe(Math.round(cart.total))
    for (const [index, { amount, parts: part }] of parts.entries()) {
      const order = orders[index] ?? expect.fail()
      expect(order.total).toBeCloseTo(amount, 6)
      expect(order.goods).toBeCloseTo(part.goods, 6)
      expect(order.shipping).toBeCloseTo(part.shipping, 6)
      expect(order.discount).toBeCloseTo(part.discount, 6)
      expect(Math.abs(order.tax - part.tax)).toBeLessThan(1)
      for (const figure of Object.values(part)) expect(Number.isInteger(figure) && figure >= 0).toBe(true)
    }
    expect(sum(orders.map(({ before }) => before))).toBeCloseTo(cart.before, 4)
    expect(sum(parts.map(({ parts: { tax } }) => tax))).toBe(Math.round(sum(orders.map(({ tax }) => tax))))
  }

  it("loses and gains nothing: goods, shipping, discounts, tax and total of 2,000 carts", () => {
    fc.assert(
      fc.property(cartsOf({ whole: true }), (bought) => {
        const { cart, parts, orders } = split(bought)
        expectWhole({ cart, parts, orders })
        expect(sum(parts.map(({ parts: { goods } }) => goods))).toBe(Math.round(cart.goods))
        expect(sum(parts.map(({ parts: { shipping } }) => shipping))).toBe(Math.round(cart.shipping))
        expect(sum(parts.map(({ parts: { discount } }) => discount))).toBe(Math.round(cart.discount))
        expect(sum(orders.map(({ tax }) => tax))).toBeCloseTo(cart.tax, 4)
      }),
      { numRuns: 2_000 },
    )
  })

  it("loses and gains nothing of the total where discounts hold fractions of a đồng", () => {
    fc.assert(
      fc.property(cartsOf({ whole: false }), (bought) => expectWhole(split(bought))),
      { numRuns: 1_000 },
    )
  })

  it("gives each vendor what its own lines come to, to the đồng", () => {
    fc.assert(
      fc.property(
        fc.boolean().chain((whole) => cartsOf({ whole })),
        ({ lines, methods }) => {
          const parts = splitCart({ lines, methods, total: reckoned({ lines, methods }).total })
          for (const { vendor, amount, lines: own, methods: ownMethods } of parts) {
            const alone = reckoned({
              lines: lines.filter((one) => one.vendor === vendor),
              methods: methods.filter((one) => one.vendor === vendor),
            })
            expect(Math.abs(alone.total - amount)).toBeLessThan(1)
            for (const { adjustments } of [...own, ...ownMethods])
              for (const adjustment of adjustments) expect(Number.isInteger(adjustment.amount)).toBe(true)
            for (const { unit_price, quantity, adjustments } of own)
              expect(sum(adjustments.map((one) => one.amount))).toBeLessThanOrEqual(unit_price * quantity)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it("refuses a total that is not that of the lines", () => {
    const lines = [
      { vendor: "a", unit_price: 1_000, quantity: 2, tax_lines: [], adjustments: [] },
    ] satisfies SplitLine[]
    expect(() => splitCart({ lines, methods: [], total: 1_990 })).toThrow(RangeError)
  })
})
