import { z } from "zod"
import { date, InspectedLot, InspectionPaper, id, optional, required } from "./inspection-parts.ts"

/** A sample taken. 400 `lot_unknown` for a lot that is not one of this product; `date_in_future`. */
export const SampleDraft = z.strictObject({
  lot_id: id.nullable().default(null),
  /** Vietnamese date. */
  taken_on: date,
  laboratory: required(200),
  note: optional(1000),
})
export type SampleDraft = z.infer<typeof SampleDraft>

const MeasuredProperty = z.strictObject({
  name: required(200),
  /** As the laboratory wrote it, with its unit. */
  value: required(100),
  limit: optional(100),
  passed: z.boolean(),
})

/** Body of `POST /admin/inspections/:id/samples/:sample_id/result`; written once (409 `already_decided`). */
export const SampleResultDraft = z.strictObject({
  /** Vietnamese date of the laboratory's report. */
  reported_on: date,
  properties: z.array(MeasuredProperty).min(1, "required").max(50),
})
export type SampleResultDraft = z.infer<typeof SampleResultDraft>

/** Body of `POST /admin/inspections/:id/samples/:sample_id/publication`; published once the inspection is closed. */
export const SamplePublication = z.strictObject({ is_public: z.boolean() })

export const Sample = z.object({
  id: z.string(),
  lot: InspectedLot.nullable(),
  taken_on: date,
  laboratory: z.string(),
  note: z.string().nullable(),
  result: z
    .object({
      reported_on: date,
      /** Whether every property passed. */
      passed: z.boolean(),
      properties: z.array(
        z.object({
          name: z.string(),
          value: z.string(),
          limit: z.string().nullable(),
          passed: z.boolean(),
        }),
      ),
    })
    .nullable(),
  /** The laboratory's report, a PDF. */
  file: InspectionPaper.nullable(),
  is_public: z.boolean(),
})
export type Sample = z.infer<typeof Sample>
