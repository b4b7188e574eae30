import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"

/** A letter to one person, in plain text. */
export interface Mail {
  to: string
  subject: string
  text: string
}

/** The mail that a notification of the channel `email` carries. */
export function mailOf({ to, content }: ProviderSendNotificationDTO): Mail {
  return { to, subject: content?.subject ?? "", text: content?.text ?? "" }
}
