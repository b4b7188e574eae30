import type { CustomerSignUp } from "@cho-ocop/contracts"
import { createStep, createWorkflow, StepResponse, transform, when } from "@medusajs/framework/workflows-sdk"
import { accountModule } from "../../account/account-module.ts"
import { hashOf, newMailToken } from "../../account/mail-token.ts"
import { findCustomer } from "../../customer/find-customer.ts"
import { customerExistsMail, signUpMail } from "../../mail/account-mails.ts"
import { sendAskedLetter } from "../../mail/send-asked-letter.ts"
import { sendMail } from "../../mail/send-mail.ts"

const MINUTES = 60

const hasAccountStep = createStep(
  "has-customer-account",
  async ({ email }: CustomerSignUp, { container }) => {
    const customer = await findCustomer(container, { email })
    return new StepResponse({ isKnown: customer !== undefined })
  },
)

const tellCustomerExistsStep = createStep(
  "tell-customer-exists",
  async ({ email, locale }: CustomerSignUp, { container }) => {
    await sendAskedLetter(container, email, () =>
      sendMail(container, "account-exists", { to: email, ...customerExistsMail(locale) }),
    )
    return new StepResponse(undefined)
  },
)

const issueSignUpStep = createStep(
  "issue-sign-up",
  async ({ email, locale }: CustomerSignUp, { container }) => {
    const accounts = accountModule(container)
    await sendAskedLetter(container, email, async () => {
      const token = newMailToken()
      const { id } = await accounts.createCustomerSignUps({
        email,
        token_hash: hashOf(token),
        expires_at: new Date(Date.now() + MINUTES * 60_000),
      })
      await sendMail(container, "sign-up", { to: email, ...signUpMail(locale, token) }).catch(
        async (thrown) => {
          await accounts.deleteCustomerSignUps(id)
          throw thrown
        },
      )
    })
    return new StepResponse(undefined)
  },
)

/** Mails a shopper a link to open an account; or, with an account, that there is one. Five letters an hour at most. */
export const beginSignUpWorkflow = createWorkflow("begin-customer-sign-up", (input: CustomerSignUp) => {
  const known = hasAccountStep(input)
  when("new-address", { known }, ({ known }) => !known.isKnown).then(() =>
    issueSignUpStep(transform({ input }, ({ input }) => input)),
  )
  when("known-address", { known }, ({ known }) => known.isKnown).then(() => tellCustomerExistsStep(input))
})
