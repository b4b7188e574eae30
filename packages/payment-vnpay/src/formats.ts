import { instantOfVietnamTime } from "@cho-ocop/payment"
import { z } from "zod"

/** VNPay writes amounts in hundredths of a đồng, though there are none, in 12 digits at most. Read as đồng. */
export const DongTimesHundred = z
  .string()
  .regex(/^[1-9]\d{0,9}00$/)
  .transform((digits) => Number(digits) / 100)

/** A time on Vietnam's clocks, `yyyyMMddHHmmss`. */
export const Digits14 = z.string().refine((digits) => instantOfVietnamTime(digits) !== null)
