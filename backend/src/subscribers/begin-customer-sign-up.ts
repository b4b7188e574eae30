import type { CustomerSignUp } from "@cho-ocop/contracts"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { SIGN_UP_REQUESTED } from "../account/account-events.ts"
import { beginSignUpWorkflow } from "../workflows/customer/begin-sign-up.ts"

/** A shopper wants an account. */
export default async function beginCustomerSignUp({ event, container }: SubscriberArgs<CustomerSignUp>) {
  const { email, locale } = event.data
  await beginSignUpWorkflow(container).run({ input: { email, locale } })
}

export const config: SubscriberConfig = {
  event: SIGN_UP_REQUESTED,
  context: { subscriberId: "begin-customer-sign-up" },
}
