/** Whole đồng as people type them, with or without separators; not a number where it is none. */
export function typedDong(typed: string): number {
  const digits = typed.replaceAll(/[\s.,₫đ]/gu, "")
  return digits === "" ? Number.NaN : Number(digits)
}
