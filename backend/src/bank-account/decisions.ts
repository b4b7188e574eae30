import { line } from "@cho-ocop/contracts"
import { z } from "zod"

/** Body of `POST /admin/bank-account-proposals/:id/reject`; the owners read the reason. */
export const RejectProposal = z.strictObject({ reason: line(2000).pipe(z.string().min(1, "required")) })
