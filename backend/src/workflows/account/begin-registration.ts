import type { Locale } from "@cho-ocop/contracts"
import { createStep, createWorkflow, StepResponse, transform, when } from "@medusajs/framework/workflows-sdk"
import { accountExistsMail } from "../../mail/account-mails.ts"
import { sendAskedLetter } from "../../mail/send-asked-letter.ts"
import { sendMail } from "../../mail/send-mail.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"
import { issueInvitation } from "./issue-invitation.ts"

type BeginRegistrationInput = { email: string; locale: Locale }

const findMemberStep = createStep(
  "find-vendor-member",
  async ({ email }: { email: string }, { container }) => {
    const [member] = await vendorModule(container).listVendorMembers({ email }, { take: 1 })
    return new StepResponse({ exists: member !== undefined })
  },
)

const tellAccountExistsStep = createStep(
  "tell-account-exists",
  async ({ email, locale }: BeginRegistrationInput, { container }) => {
    await sendAskedLetter(container, email, () =>
      sendMail(container, "account-exists", { to: email, ...accountExistsMail(locale) }),
    )
    return new StepResponse(undefined)
  },
)

const inviteRegistrantStep = createStep(
  "invite-registrant",
  async (input: BeginRegistrationInput, { container }) => {
    const invitation = { ...input, vendor_id: null, role: "owner" as const }
    await sendAskedLetter(container, input.email, async () => {
      await issueInvitation(container, invitation)
    })
    return new StepResponse(undefined)
  },
)

/**
 * Mails somebody who wants to sell here a link to open an account; or, with an account, that there is one. Five letters
 * an hour at most.
 */
export const beginRegistrationWorkflow = createWorkflow(
  "begin-registration",
  (input: BeginRegistrationInput) => {
    const known = findMemberStep(input)
    when("new-address", { known }, ({ known }) => !known.exists).then(() =>
      inviteRegistrantStep(transform({ input }, ({ input }) => input)),
    )
    when("known-address", { known }, ({ known }) => known.exists).then(() => tellAccountExistsStep(input))
  },
)
