import type { Scans } from "../modules/label/service.ts"

const SCANS = 20
const DAYS = 5

/**
 * Whether a label may stand on more than one pack: it was scanned in at least 20 different minutes on at least 5
 * different days. One pack is looked at by its buyer and a few guests within days; the code of a copied label is looked
 * at by everybody who buys a copy. A rule of thumb of the shop's own: it warns and proves nothing.
 */
export function looksCopied({ count, days }: Pick<Scans, "count" | "days">): boolean {
  return count >= SCANS && days >= DAYS
}
