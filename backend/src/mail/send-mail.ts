import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Mail } from "./mail.ts"

/**
 * Sends one mail through Medusa's Notification Module. `kind` is what its log keeps; the text, which may hold a secret
 * link, is handed on and not kept.
 */
export async function sendMail(container: MedusaContainer, kind: string, mail: Mail): Promise<void> {
  const { to, subject, text } = mail
  await container
    .resolve(Modules.NOTIFICATION)
    .createNotifications({ to, channel: "email", template: kind, content: { subject, text } })
}
