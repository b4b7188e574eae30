import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { isProblemError } from "../../../../http/problem.ts"
import type { AcceptedPerson } from "../../../../officer/officer-draft.ts"
import { acceptAdminInviteWorkflow } from "../../../../workflows/officer/accept-admin-invite.ts"

/** Who accepts has a login, and no user yet. */
export const AUTHENTICATE = false

/**
 * `POST /admin/invites/accept?token=…`: in place of Medusa's own, with the same body and answer, `{ user }`; the user
 * gets the role of its invite. 401 where the invite counts no more, 403 where it was sent to another address.
 */
export async function POST(req: AuthenticatedMedusaRequest<AcceptedPerson>, res: MedusaResponse) {
  if (req.auth_context.actor_id) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Who is signed in already cannot accept an invite.")
  }
  const { result, errors } = await acceptAdminInviteWorkflow(req.scope).run({
    input: {
      token: String(req.filterableFields.token),
      auth_identity_id: req.auth_context.auth_identity_id,
      person: req.validatedBody,
    },
    throwOnError: false,
  })
  const [failure] = errors
  if (isProblemError(failure?.error)) throw failure.error
  if (failure) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "This invite counts no more.")
  res.json({ user: result[0] })
}
