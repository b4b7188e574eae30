import { certificateDates, isValidState, vietnameseDate, warningOn } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { certificateEndingMail } from "../mail/certificate-mails.ts"
import { sendMailOnce } from "../mail/send-mail.ts"
import { vendorModule } from "../vendor-access/vendor-module.ts"
import { certificateCards } from "./certificate-card.ts"
import { certificateOf } from "./certificate-record.ts"
import { findCertificates } from "./find-certificates.ts"

/**
 * Writes to the owners of each shop whose certificate ends within 180, 120, 60 or 14 days, once for each of them. What
 * cannot be sent today is sent on a later day.
 */
export async function warnVendors(container: MedusaContainer): Promise<void> {
  const today = vietnameseDate(new Date())
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const records = await findCertificates(container)
  const states = new Map(certificateCards(records, today).map(({ id, state }) => [id, state]))
  for (const record of records) {
    const certificate = certificateOf(record)
    const state = states.get(record.id)
    const days = warningOn(today, certificate)
    const dates = certificateDates(certificate)
    const { vendor, title } = record.product
    if (!days || !dates || !vendor || !state || !isValidState(state)) continue
    const owners = await vendorModule(container).listVendorMembers({ vendor_id: vendor.id, role: "owner" })
    const isFiled = state === "renewal_under_way"
    for (const { id, email, locale } of owners) {
      const words = certificateEndingMail(locale, { product: title, dates, days, isFiled })
      await sendMailOnce(container, {
        kind: "certificate-ending",
        mail: { to: email, ...words },
        key: `${record.id}:${dates.endsOn}:${days}:${id}`,
        about: { type: "certificate", id: record.id },
      }).catch((thrown) => logger.error(`No mail to ${id}: ${thrown}`))
    }
  }
}
