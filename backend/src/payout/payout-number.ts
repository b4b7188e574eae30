/** A payout's name for people, `CT-000123`; the bank's content line says it without the hyphen. */
export function payoutNumber(number: number): string {
  return `CT-${String(number).padStart(6, "0")}`
}
