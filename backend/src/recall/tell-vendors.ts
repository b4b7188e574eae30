import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { lotRecalledMail } from "../mail/recall-mails.ts"
import { sendMailOnce } from "../mail/send-mail.ts"
import { findLot } from "../trace/find-lot.ts"
import { vendorModule } from "../vendor-access/vendor-module.ts"
import type { RecallRecord } from "./find-recalls.ts"
import { recallModule } from "./recall-module.ts"

const AT_ONCE = 100

/**
 * Writes to those who run a shop of whose lots somebody else called one back, each once. What cannot be sent now is sent
 * later.
 */
export async function tellVendorsOfRecalls(container: MedusaContainer): Promise<void> {
  const recalls = recallModule(container)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const recall of await recalls.listRecalls({ vendor_told_at: null }, { take: AT_ONCE })) {
    try {
      await tell(container, recall)
      await recalls.updateRecalls({ id: recall.id, vendor_told_at: new Date() })
    } catch (thrown) {
      logger.error(`No mail about ${recall.id}: ${thrown}`)
    }
  }
}

async function tell(container: MedusaContainer, recall: RecallRecord): Promise<void> {
  const { id, lot_id, vendor_id, reason_vi, reason_en } = recall
  const { name, number } = await findLot(container, { id: lot_id })
  const members = await vendorModule(container).listVendorMembers({ vendor_id, role: ["owner", "manager"] })
  for (const { id: memberId, email, locale } of members) {
    const reason = { vi: reason_vi, en: reason_en }
    await sendMailOnce(container, {
      kind: "lot-recalled",
      mail: { to: email, ...lotRecalledMail(locale, { lotId: lot_id, name, number, reason }) },
      key: `recall:${id}:${memberId}`,
      about: { type: "recall", id },
    })
  }
}
