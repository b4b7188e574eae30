/** What a shopper reads of one producer's part, đồng. */
export interface Bought {
  goods: number
  shipping: number
}

interface Sale extends Bought {
  /** What goes back to the shopper; 0 where nothing does. */
  refund: number
  isCash: boolean
  isHousehold: boolean
  /** Of the goods, hundredths of a percent. */
  commission: number
}

const ONE_PERCENT = 100
const HALF_A_PERCENT = 50

/** A line of a producer's money page: what it is for, and signed đồng. */
export type Entry = [string, number]

/**
 * What the money page of a producer has to say of a part, reckoned anew from what its shopper read: a refund takes the
 * fee and the taxes of the goods back with it, in proportion.
 */
export function expectedEntries({ goods, shipping, refund, ...sale }: Sale): Entry[] {
  const back = Math.min(refund, goods)
  const shares = [
    ["Phí của chợ", sale.commission],
    ["Thuế GTGT khấu trừ", sale.isHousehold ? ONE_PERCENT : 0],
    ["Thuế TNCN khấu trừ", sale.isHousehold ? HALF_A_PERCENT : 0],
  ] as const
  const entries: Entry[] = [
    ["Tiền hàng", goods],
    ["Phí vận chuyển", shipping],
    ["Tiền mặt bạn đã thu", sale.isCash ? -goods - shipping : 0],
    ["Hoàn tiền cho khách", -refund],
    ["Tiền mặt bạn đã hoàn", sale.isCash ? refund : 0],
  ]
  for (const [name, basisPoints] of shares) {
    const taken = Math.round((goods * basisPoints) / 10_000)
    entries.push([name, -taken], [`${name} (trả lại)`, Math.round((taken * back) / goods)])
  }
  return entries.filter(([, amount]) => amount !== 0)
}
