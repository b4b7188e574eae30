import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AccountKey } from "../../account/account-kind.ts"
import { accountModule } from "../../account/account-module.ts"

/** Ends every link that could still set the password of the account. */
export const endPasswordResetsStep = createStep(
  "end-password-resets",
  async ({ kind, holder_id }: AccountKey, { container }) => {
    const accounts = accountModule(container)
    const open = await accounts.listAccountPasswordResets({ kind, holder_id, used_at: null })
    const ids = open.map(({ id }) => id)
    await accounts.updateAccountPasswordResets(ids.map((id) => ({ id, used_at: new Date() })))
    return new StepResponse(undefined, ids)
  },
  async (ids, { container }) => {
    await accountModule(container).updateAccountPasswordResets(
      (ids ?? []).map((id) => ({ id, used_at: null })),
    )
  },
)
