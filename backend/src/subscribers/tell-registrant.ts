import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { REGISTRATION_DECIDED, type RegistrationDecided } from "../registration/registration-decided.ts"
import { tellRegistrant } from "../registration/tell-registrant.ts"

/** The operator has decided on a registration. */
export default async function tellRegistrantOfDecision({
  event,
  container,
}: SubscriberArgs<RegistrationDecided>) {
  await tellRegistrant(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: REGISTRATION_DECIDED,
  context: { subscriberId: "tell-registrant" },
}
