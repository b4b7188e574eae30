import { useWords } from "./use-words.ts"

/** Tells whole đồng in the language of the admin. */
export function useDong(): (amount: number) => string {
  const format = new Intl.NumberFormat(useWords().locale)
  return (amount) => `${format.format(amount)} ₫`
}
