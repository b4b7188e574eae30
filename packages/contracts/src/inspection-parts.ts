import { z } from "zod"
import { line } from "./text.ts"
import { EVIDENCE_FILE_TYPES } from "./workspace/registration.ts"

export const required = (max: number) => line(max).pipe(z.string().min(1, "required"))
export const optional = (max: number) =>
  line(max)
    .nullable()
    .default(null)
    .transform((text) => text || null)
export const id = z.string().min(1, "required").max(64)
/** A Vietnamese date. */
export const date = z.iso.date("date_invalid")
export const moment = z.iso.datetime({ offset: true })

/** A file; its content lies at an address of its own. */
export const InspectionPaper = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(EVIDENCE_FILE_TYPES),
  /** Bytes. */
  size: z.int().positive(),
})
export type InspectionPaper = z.infer<typeof InspectionPaper>

export const InspectedLot = z.object({ id: z.string(), number: z.string(), made_on: date.nullable() })
