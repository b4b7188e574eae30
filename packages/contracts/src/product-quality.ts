import { z } from "zod"
import { InspectionOutcome } from "./inspection.ts"
import { date } from "./inspection-parts.ts"
import { InspectionKind } from "./inspection-plan.ts"
import { LocalizedText } from "./text.ts"

/**
 * Answer of `GET /shop/products/:handle/quality`: closed inspections and results that may be published, the latest
 * first; nothing of persons, of what is open or of single findings. Dates are Vietnamese.
 */
export const ProductQuality = z.object({
  product: z.object({
    handle: z.string(),
    name: LocalizedText,
    /** Whether the shop has a page for it today; one whose certificate was withdrawn keeps this page all the same. */
    is_shown: z.boolean(),
  }),
  vendor: z.object({ handle: z.string(), name: z.string() }),
  /** Address of the certificate that was withdrawn last; null where none was. */
  withdrawn_certificate: z.string().nullable(),
  inspections: z.array(
    z.object({
      /** Day of the visit. */
      visited_on: date,
      closed_on: date,
      kind: InspectionKind,
      outcome: InspectionOutcome,
      /** Id of the plan whose draw anybody can repeat; null where it was not drawn. */
      draw: z.string().nullable(),
    }),
  ),
  results: z.array(
    z.object({
      taken_on: date,
      reported_on: date,
      laboratory: z.string(),
      lot_number: z.string().nullable(),
      passed: z.boolean(),
      properties: z.array(
        z.object({
          name: z.string(),
          value: z.string(),
          limit: z.string().nullable(),
          passed: z.boolean(),
        }),
      ),
    }),
  ),
})
export type ProductQuality = z.infer<typeof ProductQuality>
