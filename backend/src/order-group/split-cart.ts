import { roundTogether } from "@cho-ocop/money"

export interface SplitAdjustment {
  id: string
  amount: number
  is_tax_inclusive: boolean
}

interface Taxed {
  /** Per cent. */
  tax_lines: { rate: number }[]
  adjustments: SplitAdjustment[]
}

/** A line of a cart; its price includes tax, as all prices of the shop do. */
export interface SplitLine extends Taxed {
  vendor: string
  unit_price: number
  quantity: number
}

/** How one vendor's parcel is sent, and its fee, tax included. */
export interface SplitMethod extends Taxed {
  vendor: string
  amount: number
}

/** What a vendor's order is made of, in whole đồng, tax included. */
export interface ShareParts {
  /** Goods after discounts. */
  goods: number
  /** Shipping after discounts. */
  shipping: number
  /** What discounts took off both. */
  discount: number
  /** The tax that goods and shipping hold. */
  tax: number
}

export interface VendorPart<Line, Method> {
  vendor: string
  lines: Line[]
  methods: Method[]
  parts: ShareParts
  /** Goods and shipping: what this vendor's order costs. */
  amount: number
}

interface Cart<Line, Method> {
  lines: readonly Line[]
  methods: readonly Method[]
  /** As Medusa reckons it; a fraction of a đồng is rounded. */
  total: number
}

/**
 * Cuts a cart into one part per vendor, in the order of their handles. The parts sum to the cart in goods, shipping,
 * discounts and tax, and their amounts to its total. Discounts become whole đồng by largest remainder: first between
 * vendors, then between one vendor's lines, then between the discounts of a line; so no line falls below zero.
 *
 * @throws RangeError where the cart's total is not that of its lines
 */
export function splitCart<Line extends SplitLine, Method extends SplitMethod>(
  cart: Cart<Line, Method>,
): VendorPart<Line, Method>[] {
  const vendors = [...new Set(cart.lines.map(({ vendor }) => vendor))].toSorted()
  const raw = vendors.map((vendor) => ({
    vendor,
    lines: cart.lines.filter((line) => line.vendor === vendor),
    methods: cart.methods.filter((method) => method.vendor === vendor),
  }))
  const price = sum(cart.lines.map(linePrice)) + sum(cart.methods.map(({ amount }) => amount))
  const discounts = roundTogether(
    raw.map(({ lines, methods }) => sum([...lines, ...methods].map(discountOf))),
    price - Math.round(cart.total),
  )
  const whole = raw.map((part, index) => withWholeDiscounts(part, discounts[index] ?? 0))
  const taxes = whole.map(
    ({ lines, methods }) =>
      sum(lines.map((line) => taxIn(line, linePrice(line)))) +
      sum(methods.map((method) => taxIn(method, method.amount))),
  )
  const wholeTaxes = roundTogether(taxes, Math.round(sum(taxes)))
  return whole.map((part, index) => {
    const goods = sum(part.lines.map((line) => linePrice(line) - discountOf(line)))
    const shipping = sum(part.methods.map((method) => method.amount - discountOf(method)))
    const parts = { goods, shipping, discount: discounts[index] ?? 0, tax: wholeTaxes[index] ?? 0 }
    return { ...part, parts, amount: goods + shipping }
  })
}

function withWholeDiscounts<Line extends SplitLine, Method extends SplitMethod>(
  part: { vendor: string; lines: Line[]; methods: Method[] },
  discount: number,
) {
  const shares = roundTogether([...part.lines, ...part.methods].map(discountOf), discount)
  return {
    vendor: part.vendor,
    lines: part.lines.map((line, index) => withWholeDiscount(line, shares[index] ?? 0)),
    methods: part.methods.map((method, index) =>
      withWholeDiscount(method, shares[part.lines.length + index] ?? 0),
    ),
  }
}

function withWholeDiscount<Discounted extends Taxed>(discounted: Discounted, discount: number): Discounted {
  const rate = rateOf(discounted)
  const amounts = roundTogether(
    discounted.adjustments.map((adjustment) => withTax(adjustment, rate)),
    discount,
  )
  const adjustments = discounted.adjustments.map((adjustment, index) => ({
    ...adjustment,
    amount: amounts[index] ?? 0,
    is_tax_inclusive: true,
  }))
  return { ...discounted, adjustments }
}

function linePrice({ unit_price, quantity }: SplitLine): number {
  return unit_price * quantity
}

/** What discounts take off, tax included. */
function discountOf(discounted: Taxed): number {
  const rate = rateOf(discounted)
  return sum(discounted.adjustments.map((adjustment) => withTax(adjustment, rate)))
}

function withTax({ amount, is_tax_inclusive }: SplitAdjustment, rate: number): number {
  return is_tax_inclusive ? amount : amount * (1 + rate)
}

function taxIn(discounted: Taxed, price: number): number {
  const rate = rateOf(discounted)
  return ((price - discountOf(discounted)) * rate) / (1 + rate)
}

function rateOf({ tax_lines }: Taxed): number {
  return sum(tax_lines.map(({ rate }) => rate)) / 100
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
