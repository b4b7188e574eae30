let last = 0

/** A number no stand-in gave before, also not one that ran earlier: the shop may still know those. */
export function freshNumber(): string {
  last = Math.max(last + 1, Date.now())
  return String(last)
}
