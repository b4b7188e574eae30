import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PASSWORD_RESET_REQUESTED } from "../account/account-events.ts"
import {
  type SendPasswordResetInput,
  sendPasswordResetWorkflow,
} from "../workflows/account/send-password-reset.ts"

/** Somebody forgot a password. */
export default async function sendPasswordReset({
  event,
  container,
}: SubscriberArgs<SendPasswordResetInput>) {
  const { kind, email } = event.data
  await sendPasswordResetWorkflow(container).run({ input: { kind, email } })
}

export const config: SubscriberConfig = {
  event: PASSWORD_RESET_REQUESTED,
  context: { subscriberId: "send-password-reset" },
}
