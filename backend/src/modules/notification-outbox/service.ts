import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { mailName, mailOf } from "../../mail/mail.ts"
import { putIntoOutbox } from "../../mail/outbox.ts"

/** Keeps mail on this machine, for development and the demo. */
export class OutboxNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = "outbox"

  override async send(
    notification: ProviderSendNotificationDTO,
  ): Promise<ProviderSendNotificationResultsDTO> {
    return { id: await putIntoOutbox(mailOf(notification), mailName(notification)) }
  }
}
