import { portionOf, splitByLargestRemainder } from "@cho-ocop/money"
import type { FrozenCommission } from "../commission/frozen-commission.ts"
import type { Funded } from "../commission/funded.ts"

/** What an order came to, in whole đồng: goods and shipping after discounts, and what those took off. */
export interface OrderFigures {
  goods: number
  shipping: number
  discount: number
}

interface Terms {
  commission: FrozenCommission
  funded: Funded
}

/**
 * The terms of a sale whose order changed before anything of it was paid. The commission stays what was frozen: of goods
 * that were taken out its part goes, what is added is sold free of it, as where it is paid later. Discounts that are
 * left are borne by the same hands.
 */
export function changedTerms({ commission, funded }: Terms, now: OrderFigures): Terms {
  const sold = commission.goods + commission.services
  const gone = Math.max(0, sold - now.goods)
  const added = Math.max(0, now.goods - sold)
  const [goods = 0, services = 0] = split([commission.goods, commission.services], sold - gone)
  const [vendor = 0, platform = 0] = split([funded.vendor, funded.platform], now.discount)
  return {
    commission: {
      ...commission,
      amount: commission.amount - portionOf(commission.amount, { whole: sold, piece: gone }),
      goods: goods + added,
      services,
    },
    funded: { vendor, platform },
  }
}

/** In proportion; all nothing stays nothing. */
function split(parts: readonly number[], total: number): number[] {
  return parts.every((part) => part === 0) ? parts.map(() => 0) : splitByLargestRemainder(parts, total)
}
