const MILLIONTHS = 1_000_000

/**
 * Shares out `total` whole đồng in proportion to `parts`, whole đồng each, by largest remainder: the shares sum to
 * the total, none is further than one đồng from its exact value, and a part of zero gets nothing. Of equal remainders
 * the earlier part gets the đồng.
 *
 * @param parts not negative, counted to a millionth, so that fractions of a đồng may be shared out too
 * @param total whole đồng, not negative
 * @throws RangeError where an amount is not such a number, or all parts are zero and the total is not
 */
export function splitByLargestRemainder(parts: readonly number[], total: number): number[] {
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError(`${total} is no amount to share out`)
  const weights = parts.map(weightOf)
  const whole = weights.reduce((sum, weight) => sum + weight, 0n)
  if (whole === 0n) {
    if (total === 0) return parts.map(() => 0)
    throw new RangeError(`${total} đồng cannot be shared out to parts of zero`)
  }
  const shares = weights.map((weight) => (weight * BigInt(total)) / whole)
  const left = BigInt(total) - shares.reduce((sum, share) => sum + share, 0n)
  const favoured = weights
    .map((weight, index) => ({ index, remainder: (weight * BigInt(total)) % whole }))
    .toSorted((a, b) =>
      a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1,
    )
    .slice(0, Number(left))
  for (const { index } of favoured) shares[index] = (shares[index] ?? 0n) + 1n
  return shares.map(Number)
}

function weightOf(part: number): bigint {
  if (!Number.isFinite(part) || part < 0) throw new RangeError(`${part} is no part of an amount`)
  const whole = Math.floor(part)
  return BigInt(whole) * BigInt(MILLIONTHS) + BigInt(Math.round((part - whole) * MILLIONTHS))
}

/**
 * What falls on the next piece of something that comes in pieces, as a commission falls on what is paid or given back
 * bit by bit: of the `amount` đồng that are left, those of a piece of the `whole` that is left. The last piece takes
 * all, so pieces of any size sum to the amount.
 *
 * @throws RangeError where the piece is more than the whole
 */
export function portionOf(amount: number, { whole, piece }: { whole: number; piece: number }): number {
  if (piece === 0) return 0
  const [portion = 0] = splitByLargestRemainder([piece, whole - piece], amount)
  return portion
}
