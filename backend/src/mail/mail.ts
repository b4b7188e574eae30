import { createHash } from "node:crypto"
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

/** A name that stays the same however often this mail is handed on; none for a mail without a key. */
export function mailName({ provider_data }: ProviderSendNotificationDTO): string | undefined {
  const key = provider_data?.key
  if (typeof key !== "string") return undefined
  return createHash("sha256").update(key).digest("hex").slice(0, 32)
}
