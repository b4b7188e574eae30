import type { RegistrationRequest } from "@cho-ocop/contracts"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { beginRegistrationWorkflow } from "../workflows/account/begin-registration.ts"

/** Somebody wants to sell here. */
export default async function beginRegistration({ event, container }: SubscriberArgs<RegistrationRequest>) {
  const { email, locale } = event.data
  await beginRegistrationWorkflow(container).run({ input: { email, locale } })
}

export const config: SubscriberConfig = {
  event: "vendor_member.registration_requested",
  context: { subscriberId: "begin-registration" },
}
