import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import { passwordResetMail } from "../../mail/account-mails.ts"
import { sendMail } from "../../mail/send-mail.ts"
import { hashOf, newMailToken } from "../../vendor-access/mail-token.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"

const MINUTES = 30

const sendPasswordResetStep = createStep(
  "send-password-reset",
  async ({ email }: { email: string }, { container }) => {
    const vendors = vendorModule(container)
    const [member] = await vendors.listVendorMembers({ email }, { take: 1 })
    if (!member) return new StepResponse(undefined)
    const token = newMailToken()
    await vendors.createVendorPasswordResets({
      member_id: member.id,
      token_hash: hashOf(token),
      expires_at: new Date(Date.now() + MINUTES * 60_000),
    })
    await sendMail(container, "password-reset", { to: email, ...passwordResetMail(member.locale, token) })
    return new StepResponse(undefined)
  },
)

/** Mails a member a link to choose a new password; for an unknown address nothing happens. */
export const sendPasswordResetWorkflow = createWorkflow("send-password-reset", (input: { email: string }) => {
  sendPasswordResetStep(input)
})
