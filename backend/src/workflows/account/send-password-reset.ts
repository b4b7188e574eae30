import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AccountKind } from "../../account/account-kind.ts"
import { accountModule } from "../../account/account-module.ts"
import { findHolder } from "../../account/holder.ts"
import { hashOf, newMailToken } from "../../account/mail-token.ts"
import { passwordResetMail } from "../../mail/account-mails.ts"
import { sendAskedLetter } from "../../mail/send-asked-letter.ts"
import { sendMail } from "../../mail/send-mail.ts"

const MINUTES = 30

export interface SendPasswordResetInput {
  kind: AccountKind
  email: string
}

const sendPasswordResetStep = createStep(
  "send-password-reset",
  async ({ kind, email }: SendPasswordResetInput, { container }) => {
    const holder = await findHolder(container, kind, { email })
    if (!holder) return new StepResponse(undefined)
    await sendAskedLetter(container, email, async () => {
      const token = newMailToken()
      await accountModule(container).createAccountPasswordResets({
        kind,
        holder_id: holder.id,
        token_hash: hashOf(token),
        expires_at: new Date(Date.now() + MINUTES * 60_000),
      })
      const words = passwordResetMail(kind, holder.locale, token)
      await sendMail(container, "password-reset", { to: email, ...words })
    })
    return new StepResponse(undefined)
  },
)

/**
 * Mails the holder of an account a link to choose a new password, five letters an hour at most; for an unknown address
 * nothing happens.
 */
export const sendPasswordResetWorkflow = createWorkflow(
  "send-password-reset",
  (input: SendPasswordResetInput) => {
    sendPasswordResetStep(input)
  },
)
