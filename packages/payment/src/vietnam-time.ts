const OFFSET_MS = 7 * 60 * 60 * 1000
const DIGITS = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/

/** An instant as Vietnam's clocks show it, in the 14 digits of VNPay: `20261122134500`. */
export function vietnamDigits(instant: Date): string {
  return new Date(instant.getTime() + OFFSET_MS).toISOString().replace(/\D/g, "").slice(0, 14)
}

/**
 * The instant (ISO, UTC) of a time on Vietnam's clocks, written as 14 digits or as `2026-11-22 13:45:00`; null for
 * anything else and for times that do not exist. A time with an offset of its own is taken as it is.
 */
export function instantOfVietnamTime(time: string): string | null {
  const digits = DIGITS.exec(time.replace(/[- :]/g, ""))
  if (digits === null) return /T.*(Z|[+-]\d{2}:?\d{2})$/.test(time) ? isoOrNull(time) : null
  const [, year, month, day, hour, minute, second] = digits
  const instant = isoOrNull(`${year}-${month}-${day}T${hour}:${minute}:${second}+07:00`)
  const exists = instant !== null && vietnamDigits(new Date(instant)) === digits[0]
  return exists ? instant : null
}

function isoOrNull(time: string): string | null {
  const instant = new Date(time)
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString()
}
