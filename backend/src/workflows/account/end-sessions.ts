import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AccountKey } from "../../account/account-kind.ts"
import { accountModule } from "../../account/account-module.ts"

export type WhichSessions = { id: string | null } | (AccountKey & { id?: { $ne: string } })

/** Ends one session, all of an account, or all but one: their tokens count no more. */
export const endSessionsStep = createStep(
  "end-sessions",
  async (which: WhichSessions, { container }) => {
    const open = await accountModule(container).listAccountSessions(whichRows(which))
    const ended = open.map(({ id }) => ({ id, ended_at: new Date() }))
    await accountModule(container).updateAccountSessions(ended)
    return new StepResponse(
      undefined,
      ended.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    await accountModule(container).updateAccountSessions((ids ?? []).map((id) => ({ id, ended_at: null })))
  },
)

/** Nothing more than what is named: the input may carry other things besides. */
function whichRows(which: WhichSessions) {
  if (!("holder_id" in which)) return { id: which.id, ended_at: null }
  const { kind, holder_id, id } = which
  return { kind, holder_id, ended_at: null, ...(id ? { id } : {}) }
}
