const MILLIONTHS = 1_000_000

/**
 * Rounds amounts to whole đồng that sum to `total`: each goes to the đồng below or above it, those with the largest
 * remainders up. An amount that is whole stays as it is, so that nothing is discounted below zero.
 *
 * @param amounts not negative, counted to a millionth
 * @param total whole đồng, between the sums of the amounts rounded down and rounded up
 * @throws RangeError where the total is further away
 */
export function roundTogether(amounts: readonly number[], total: number): number[] {
  const exact = amounts.map((amount) => Math.round(amount * MILLIONTHS))
  const whole = exact.map((amount) => Math.floor(amount / MILLIONTHS))
  const left = total - whole.reduce((sum, amount) => sum + amount, 0)
  const upwards = exact
    .map((amount, index) => ({ index, remainder: amount % MILLIONTHS }))
    .filter(({ remainder }) => remainder > 0)
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
  if (left < 0 || left > upwards.length) {
    throw new RangeError(`${amounts.join(" + ")} cannot be rounded to ${total}`)
  }
  for (const { index } of upwards.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1
  return whole
}
