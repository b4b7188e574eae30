import type { AddedGoods } from "@cho-ocop/contracts"
import { sumOf } from "@cho-ocop/money"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ProblemError } from "../http/problem.ts"
import type { VendorOrderRecord } from "./order-record.ts"
import { type LineToAdd, ownGoods } from "./own-goods.ts"
import type { ReturnRecord } from "./return-record.ts"
import { returnRefund } from "./return-refund.ts"

/** What is sent for goods that come back, and what it costs together, in đồng. */
export interface GoodsForReturn {
  goods: LineToAdd[]
  sent_total: number
}

/** Other goods, at today's prices. Throws `dearer` where they cost more than what comes back, and as `ownGoods` does. */
export async function otherGoods(
  container: MedusaContainer,
  order: VendorOrderRecord,
  request: ReturnRecord,
  added: readonly AddedGoods[],
): Promise<GoodsForReturn> {
  const goods = await ownGoods(container, order.vendor_id, added)
  const sent_total = goods.reduce((sum, { unit_price, quantity }) => sum + unit_price * quantity, 0)
  const worth = worthOf(order, request)
  if (sent_total > worth) {
    throw new ProblemError("dearer", `${sent_total} đồng are sent for ${worth} đồng that come back.`)
  }
  return { goods, sent_total }
}

/**
 * The same goods again, each at what was paid for it, so that they cost their shopper nothing and, sent back one day,
 * are worth the same. Throws `goods_not_sold`, `out_of_stock`.
 */
export async function sameGoods(
  container: MedusaContainer,
  order: VendorOrderRecord,
  request: ReturnRecord,
): Promise<GoodsForReturn> {
  const lines = returnRefund(order, request, Number.POSITIVE_INFINITY).map(
    ({ line_id, quantity, refund }) => ({
      variant_id: variantOf(order, line_id),
      quantity,
      worth: refund,
    }),
  )
  const again = await ownGoods(container, order.vendor_id, lines)
  const goods = again.flatMap((line, index) => atWorth(line, lines[index]?.worth ?? 0))
  return { goods, sent_total: sumOf(lines.map(({ worth }) => ({ amount: worth }))) }
}

/** Units whose prices sum to what they were worth: prices are whole đồng, so some may cost one đồng more. */
function atWorth(line: LineToAdd, worth: number): LineToAdd[] {
  const unit_price = Math.floor(worth / line.quantity)
  const dearer = worth - unit_price * line.quantity
  return [
    { ...line, unit_price, quantity: line.quantity - dearer },
    { ...line, unit_price: unit_price + 1, quantity: dearer },
  ].filter(({ quantity }) => quantity > 0)
}

function variantOf({ items }: VendorOrderRecord, lineId: string): string {
  const variant = items.find(({ id }) => id === lineId)?.variant_id
  if (!variant) throw new ProblemError("goods_not_sold", "These goods are no longer sold.")
  return variant
}

function worthOf(order: VendorOrderRecord, request: ReturnRecord): number {
  const lines = returnRefund(order, request, Number.POSITIVE_INFINITY)
  return lines.reduce((sum, { refund }) => sum + refund, 0)
}
