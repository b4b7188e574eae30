import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AccountKey } from "../../account/account-kind.ts"
import { findHolder } from "../../account/holder.ts"
import { judgePassword } from "../../account/judge-password.ts"
import { changePassword } from "../../account/password.ts"
import { notFound } from "../../http/not-found.ts"

/** Gives an account another password, and answers whose it is. Throws `bad_request` for one that is easily guessed. */
export const setPasswordStep = createStep(
  "set-password",
  async ({ kind, holder_id, password }: AccountKey & { password: string }, { container }) => {
    const holder = await findHolder(container, kind, { id: holder_id })
    if (!holder) throw notFound()
    judgePassword(password, holder)
    return new StepResponse(holder, await changePassword(container, holder_id, password))
  },
  async (before, { container }) => {
    if (before) await container.resolve(Modules.AUTH).updateProviderIdentities([before])
  },
)
