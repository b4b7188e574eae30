import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendPasswordResetWorkflow } from "../workflows/account/send-password-reset.ts"

/** Somebody forgot a password. */
export default async function sendPasswordReset({ event, container }: SubscriberArgs<{ email: string }>) {
  await sendPasswordResetWorkflow(container).run({ input: { email: event.data.email } })
}

export const config: SubscriberConfig = {
  event: "vendor_member.password_reset_requested",
  context: { subscriberId: "send-password-reset" },
}
