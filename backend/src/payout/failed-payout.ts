import { line } from "@cho-ocop/contracts"
import { z } from "zod"

/** Body of `POST /admin/payouts/:id/failed`. */
export const FailedPayout = z.strictObject({ reason: line(500).pipe(z.string().min(1, "required")) })
