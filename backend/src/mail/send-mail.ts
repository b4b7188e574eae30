import type { INotificationModuleService, MedusaContainer, NotificationDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Mail } from "./mail.ts"

/** Medusa gives all its modules these; the type leaves them out. */
type Notifications = Pick<INotificationModuleService, "createNotifications"> & {
  listNotifications(filters: { idempotency_key: string }): Promise<NotificationDTO[]>
  deleteNotifications(ids: string[]): Promise<void>
}

interface KeyedMail {
  /** What Medusa's log of mails keeps it under. */
  kind: string
  mail: Mail
  /** Says that two are the same mail. */
  key: string
  /** What it is about, as Medusa's log keeps it. */
  about: { type: "order_group" | "certificate" | "inspection" | "recall"; id: string }
}

/**
 * Sends one mail through Medusa's Notification Module. `kind` is what its log keeps; the text, which may hold a secret
 * link, is handed on and not kept.
 */
export async function sendMail(container: MedusaContainer, kind: string, mail: Mail): Promise<void> {
  await container.resolve(Modules.NOTIFICATION).createNotifications(notificationOf(kind, mail))
}

/** Sends a mail once, however often it is asked to. Throws where it cannot be sent now. */
export async function sendMailOnce(
  container: MedusaContainer,
  { kind, mail, key, about }: KeyedMail,
): Promise<void> {
  const notifications = container.resolve(Modules.NOTIFICATION) as unknown as Notifications
  const tried = await notifications.listNotifications({ idempotency_key: key })
  if (tried.some(({ status }) => status === "success")) return
  // Medusa never sends again what a server was ended in the middle of.
  if (tried.length > 0) await notifications.deleteNotifications(tried.map(({ id }) => id))
  await notifications.createNotifications({
    ...notificationOf(kind, mail),
    idempotency_key: key,
    provider_data: { key },
    resource_type: about.type,
    resource_id: about.id,
  })
}

function notificationOf(kind: string, { to, subject, text }: Mail) {
  return { to, channel: "email", template: kind, content: { subject, text } }
}
