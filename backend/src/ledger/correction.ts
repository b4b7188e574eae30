import { line } from "@cho-ocop/contracts"
import { z } from "zod"

/**
 * Body of `POST /admin/ledger/:vendor_id/corrections`: signed đồng, plus in the vendor's favour; sent again with the
 * same `key` it is booked once.
 */
export const Correction = z.strictObject({
  key: z.uuid(),
  amount: z
    .int()
    .min(-1_000_000_000)
    .max(1_000_000_000)
    .refine((amount) => amount !== 0, "required"),
  reason: line(500).pipe(z.string().min(1, "required")),
})
