import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { passwordChangedMail } from "../../mail/account-mails.ts"
import { sendMail } from "../../mail/send-mail.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"

/** Writes to a member that the password has changed. Where mail does not work, the change stands all the same. */
export const tellPasswordChangedStep = createStep(
  "tell-password-changed",
  async ({ member_id }: { member_id: string }, { container }) => {
    const { email, locale } = await vendorModule(container).retrieveVendorMember(member_id)
    await sendMail(container, "password-changed", { to: email, ...passwordChangedMail(locale) }).catch(
      (thrown) =>
        container.resolve(ContainerRegistrationKeys.LOGGER).error(`No mail to ${member_id}: ${thrown}`),
    )
    return new StepResponse(undefined)
  },
)
