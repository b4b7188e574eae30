import { z } from "zod"
import { gln } from "./gs1/check-digit.ts"
import { identifier, text } from "./text.ts"

/** Where something happened. Degrees as in WGS 84; `gln` where the place has a number of GS1. */
export const place = z.strictObject({
  id: identifier,
  name: text(200),
  commune_code: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  /** Of Decision 19/2025/QĐ-TTg, where no commune is told. */
  province_code: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  gln: gln.optional(),
})
export type Place = z.infer<typeof place>
