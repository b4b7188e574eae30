/** The sum of amounts in đồng, also of those that come out of Medusa as text. */
export function sumOf(parts: readonly { amount: number }[]): number {
  return parts.reduce((sum, { amount }) => sum + Number(amount), 0)
}
