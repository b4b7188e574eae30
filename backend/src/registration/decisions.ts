import { line } from "@cho-ocop/contracts"
import { z } from "zod"

const message = line(2000).pipe(z.string().min(1, "required"))

/** Body of `POST /admin/registrations/:id/approve`. */
export const Approve = z.strictObject({ claimed_vendor_id: z.string().max(64).nullable().default(null) })

/** Body of `POST /admin/registrations/:id/ask-back`. */
export const AskBack = z.strictObject({ message })

/** Body of `POST /admin/registrations/:id/reject`. */
export const Reject = z.strictObject({ reason: message })

/** Body of `POST …/identity` and `POST …/evidence-files/:file_id`; whoever does not accept says why. */
export const Judge = z.discriminatedUnion("verdict", [
  z.strictObject({ verdict: z.enum(["accepted", "waiting"]), message: z.null().default(null) }),
  z.strictObject({ verdict: z.enum(["asked_back", "refused"]), message }),
])
