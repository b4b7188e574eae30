import type { ImportFaultCode } from "@cho-ocop/contracts"

/** What stands in a cell, or what is wrong with it. */
export type Cell<Value> = { value: Value } | { code: ImportFaultCode }

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u
const THOUSANDS = /^\d{1,3}([.,\s]\d{3})+$/
const DIGITS = /^\d+$/
const DECIMAL = /^-?\d+[.,]\d+$/

/** Text of at most `max` characters. */
export function readText(given: string, max: number): Cell<string> {
  if (CONTROL.test(given)) return { code: "control_character" }
  return given.length > max ? { code: "too_long" } : { value: given }
}

/** A whole number, also with marks between the thousands; null where the cell is empty. */
export function readWhole(given: string, { min, max }: { min: number; max: number }): Cell<number | null> {
  if (given === "") return { value: null }
  if (/^-\d+$/.test(given)) return { code: "too_small" }
  if (!DIGITS.test(given) && !THOUSANDS.test(given)) {
    return { code: DECIMAL.test(given) ? "not_whole" : "not_a_number" }
  }
  const value = Number(given.replaceAll(/\D/g, ""))
  if (value < min) return { code: "too_small" }
  return value > max ? { code: "too_large" } : { value }
}

/** Months such as `3, 4, 10`, in order; empty where the cell is. */
export function readMonths(given: string): Cell<number[]> {
  const parts = given.split(/[\s,;.]+/).filter(Boolean)
  const months = parts.map(Number)
  const areMonths =
    parts.every((part) => DIGITS.test(part)) && months.every((month) => month >= 1 && month <= 12)
  if (!areMonths) return { code: "months_unreadable" }
  return { value: [...new Set(months)].toSorted((a, b) => a - b) }
}
