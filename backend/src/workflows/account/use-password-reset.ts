import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AccountKind } from "../../account/account-kind.ts"
import { accountModule } from "../../account/account-module.ts"
import { findHolder } from "../../account/holder.ts"
import { hashOf, requireOpen } from "../../account/mail-token.ts"
import { notFound } from "../../http/not-found.ts"

/** Answers whose password the token may set; nobody's, once the account is gone. Under its lock. */
export const usePasswordResetStep = createStep(
  "use-password-reset",
  async ({ kind, token }: { kind: AccountKind; token: string }, { container }) => {
    const [row] = await accountModule(container).listAccountPasswordResets(
      { kind, token_hash: hashOf(token) },
      { take: 1 },
    )
    const { holder_id } = requireOpen(row)
    if (!(await findHolder(container, kind, { id: holder_id }))) throw notFound()
    return new StepResponse({ kind, holder_id })
  },
)
