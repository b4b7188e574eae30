import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { createTransport } from "nodemailer"
import { environment } from "../../environment.ts"
import { mailName, mailOf } from "../../mail/mail.ts"

/** `url` as nodemailer reads it: `smtp(s)://user:password@host:port`. */
interface Options {
  url: string
  from: string
}

/** Sends mail through an SMTP server. */
export class SmtpNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = "smtp"
  readonly #transport: ReturnType<typeof createTransport>
  readonly #from: string

  constructor(_container: Record<string, unknown>, { url, from }: Options) {
    super()
    this.#transport = createTransport(url)
    this.#from = from
  }

  override async send(
    notification: ProviderSendNotificationDTO,
  ): Promise<ProviderSendNotificationResultsDTO> {
    const name = mailName(notification)
    const { messageId } = await this.#transport.sendMail({
      from: this.#from,
      ...mailOf(notification),
      // What the power failed on is sent again under the same id, by which mail programs show one letter.
      ...(name && { messageId: `<${name}@${new URL(environment.STOREFRONT_URL).hostname}>` }),
    })
    return { id: messageId }
  }
}
