import { z } from "zod"

/**
 * A moment as the clock on the spot showed it, with that clock's distance from UTC: "2026-03-01T08:30:00+07:00", with
 * at most three decimals. EPCIS 2.0 section 7.4.1 wants both, `eventTime` and `eventTimeZoneOffset`.
 */
export const zonedTime = z.iso
  .datetime({ offset: true })
  .regex(/T\d\d:\d\d:\d\d(\.\d{1,3})?[+-]((0\d|1[0-3]):[0-5]\d|14:00)$/)

/** The offset of such a moment, "+07:00". */
export function offsetOf(time: string): string {
  return time.slice(-6)
}
