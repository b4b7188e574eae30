import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AccountHolder } from "../../account/holder.ts"
import { passwordChangedMail } from "../../mail/account-mails.ts"
import { sendMail } from "../../mail/send-mail.ts"

/** Writes to somebody that the password has changed. Where mail does not work, the change stands all the same. */
export const tellPasswordChangedStep = createStep(
  "tell-password-changed",
  async ({ id, email, locale }: AccountHolder, { container }) => {
    await sendMail(container, "password-changed", { to: email, ...passwordChangedMail(locale) }).catch(
      (thrown) => container.resolve(ContainerRegistrationKeys.LOGGER).error(`No mail to ${id}: ${thrown}`),
    )
    return new StepResponse(undefined)
  },
)
