import type { Cart } from "@cho-ocop/contracts"
import { formText } from "../forms/form-text.ts"

const ITEMS = "seen_items"
const DISCOUNT = "seen_discount"
const FEE = "seen_fee."

/** Đồng that the page showed when the form was made. */
export interface SeenAmounts {
  items: number | null
  discount: number | null
  /** By vendor handle. */
  fees: Map<string, number>
}

/** The fields that carry along what the page shows of this cart. */
export function seenFields({ item_total, discount_total, parcels }: Cart): { name: string; value: number }[] {
  const fees = parcels.map(({ vendor, shipping_total }) => ({
    name: FEE + vendor.handle,
    value: shipping_total,
  }))
  return [{ name: ITEMS, value: item_total }, { name: DISCOUNT, value: discount_total }, ...fees]
}

/** What the page showed; nothing of what was tampered with. */
export function readSeenAmounts(form: FormData): SeenAmounts {
  const fees = [...form.keys()].flatMap((name) => {
    const fee = name.startsWith(FEE) ? amountIn(form, name) : null
    return fee === null ? [] : [[name.slice(FEE.length), fee] as const]
  })
  return { items: amountIn(form, ITEMS), discount: amountIn(form, DISCOUNT), fees: new Map(fees) }
}

/** An amount that the shopper saw and that is another now. */
export interface ChangedAmount {
  what: "items" | "discount" | "fee"
  /** Whose fee. */
  producer: string
  before: number
  now: number
}

/** What differs between what the shopper saw and the cart as it is. */
export function changedAmounts(
  seen: SeenAmounts,
  { item_total, discount_total, parcels }: Cart,
): ChangedAmount[] {
  const items = { what: "items" as const, producer: "", before: seen.items ?? item_total, now: item_total }
  const discount = {
    what: "discount" as const,
    producer: "",
    before: seen.discount ?? discount_total,
    now: discount_total,
  }
  const fees = parcels.map(({ vendor, shipping_total: now }) => ({
    what: "fee" as const,
    producer: vendor.name,
    before: seen.fees.get(vendor.handle) ?? now,
    now,
  }))
  return [items, discount, ...fees].filter(({ before, now }) => before !== now)
}

function amountIn(form: FormData, name: string): number | null {
  const typed = formText(form, name)
  return /^\d{1,12}$/.test(typed) ? Number(typed) : null
}
