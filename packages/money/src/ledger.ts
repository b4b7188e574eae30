import { type VietnameseDate, vietnameseDate } from "@cho-ocop/ocop"
import { portionOf, splitByLargestRemainder } from "./split.ts"
import { WITHHOLDING, type Withholding, type WithholdingTerms, withholdingOf } from "./withholding.ts"

/**
 * What a line of a vendor's ledger is for. Plus is owed to the vendor, minus is owed by it.
 * - `sale`: goods and services that were paid, after discounts
 * - `shipping`: shipping that was paid
 * - `promotion`: discounts that the platform bears
 * - `commission`, `withholding`: the market's earning, tax withheld for the State
 * - `refund`: given back to the shopper
 * - `payout`: money that has reached the vendor, by transfer or in cash
 * - `correction`: a payout that failed, or what the operator puts right
 */
export type LedgerKind =
  | "sale"
  | "shipping"
  | "promotion"
  | "commission"
  | "withholding"
  | "refund"
  | "payout"
  | "correction"

/** One vendor's order as it was sold; amounts in whole đồng, none negative. */
export interface SoldOrder {
  /** What the shopper owes for it: goods, services and shipping after discounts. */
  amount: number
  goods: number
  services: number
  /** The part of its discounts that the platform bears. */
  promotion: number
  /** Frozen at the sale. */
  commission: number
  vendor_kind: string
  /** Paid to the vendor's own carrier, so that the money never passes the market. */
  is_cash: boolean
}

/** Money of an order that really moved. */
export interface Movement {
  kind: "capture" | "refund"
  /** Id of the capture or refund. */
  id: string
  /** Whole đồng, above nothing. */
  amount: number
  at: Date
}

/** A line that the ledger should hold; kind and reference name it among those of its order. */
export interface OrderEntry {
  kind: LedgerKind
  reference: string
  /** Signed whole đồng. */
  amount: number
  at: Date
  /** Of withheld tax: which one, and the sale it is taken from. */
  data: { tax: keyof Withholding; base: number } | null
}

/** Paid and not given back. */
interface Held {
  sale: number
  promotion: number
  commission: number
  vat: number
  pit: number
}

/**
 * Every line that an order's captures and refunds call for; the same movements give the same lines.
 *
 * What is paid in parts is booked in parts. A refund is first one of goods, then of shipping: commission, tax and what
 * the platform bears go back with the goods, in proportion, so that all of it is back once all goods are.
 */
export function entriesOf(
  order: SoldOrder,
  movements: readonly Movement[],
  terms: readonly WithholdingTerms[] = WITHHOLDING,
): OrderEntry[] {
  const due = { ...order, shipping: order.amount - order.goods - order.services }
  const held: Held = { sale: 0, promotion: 0, commission: 0, vat: 0, pit: 0 }
  return inOrder(movements).flatMap((movement) => {
    const { id, at, amount, kind } = movement
    const lines = kind === "capture" ? capture(due, held, movement, terms) : refund(held, amount)
    const cash = order.is_cash ? [line("payout", `cash:${id}`, kind === "capture" ? -amount : amount)] : []
    return [...lines.map((entry) => ({ ...entry, reference: entry.reference + id })), ...cash].map(
      (entry) => ({
        ...entry,
        at,
      }),
    )
  })
}

function inOrder(movements: readonly Movement[]): Movement[] {
  return movements.toSorted(
    (a, b) => a.at.getTime() - b.at.getTime() || a.kind.localeCompare(b.kind) || (a.id < b.id ? -1 : 1),
  )
}

type Due = SoldOrder & { shipping: number }
type Line = Omit<OrderEntry, "at">

/** What an edit added to the order after it was placed is sold free of commission. */
function capture(due: Due, held: Held, { amount, at }: Movement, terms: readonly WithholdingTerms[]): Line[] {
  const piece = Math.min(amount, due.amount)
  const [goods = 0, services = 0, shipping = 0] = splitByLargestRemainder(
    piece === 0 ? [0, 0, 0] : [due.goods, due.services, due.shipping],
    piece,
  )
  const of = { whole: due.amount, piece }
  const promotion = portionOf(due.promotion, of)
  const commission = portionOf(due.commission, of)
  const added = amount - piece
  const sale = goods + services + added
  const on: VietnameseDate = vietnameseDate(at)
  const { vat, pit } = withholdingOf(terms, {
    vendor_kind: due.vendor_kind,
    on,
    goods: goods + added,
    services,
  })

  due.amount -= piece
  due.goods -= goods
  due.services -= services
  due.shipping -= shipping
  due.promotion -= promotion
  due.commission -= commission
  held.sale += sale
  held.promotion += promotion
  held.commission += commission
  held.vat += vat
  held.pit += pit
  return [
    line("sale", "", sale),
    ...some(line("shipping", "", shipping)),
    ...some(line("promotion", "", promotion)),
    ...some(line("commission", "", -commission)),
    ...taxes({ vat: -vat, pit: -pit }, sale),
  ]
}

function refund(held: Held, amount: number): Line[] {
  const piece = Math.min(amount, held.sale)
  const of = { whole: held.sale, piece }
  const promotion = portionOf(held.promotion, of)
  const commission = portionOf(held.commission, of)
  const vat = portionOf(held.vat, of)
  const pit = portionOf(held.pit, of)
  held.sale -= piece
  held.promotion -= promotion
  held.commission -= commission
  held.vat -= vat
  held.pit -= pit
  return [
    line("refund", "", -amount),
    ...some(line("promotion", "", -promotion)),
    ...some(line("commission", "", commission)),
    ...taxes({ vat, pit }, -piece),
  ]
}

function taxes({ vat, pit }: Withholding, base: number): Line[] {
  return [
    ...some(line("withholding", "vat:", vat, { tax: "vat", base })),
    ...some(line("withholding", "pit:", pit, { tax: "pit", base })),
  ]
}

function line(kind: LedgerKind, reference: string, amount: number, data: OrderEntry["data"] = null): Line {
  return { kind, reference, amount, data }
}

function some(entry: Line): Line[] {
  return entry.amount === 0 ? [] : [entry]
}
