import type { MedusaContainer } from "@medusajs/framework/types"
import { decisionMail } from "../mail/registration-mails.ts"
import { sendMail } from "../mail/send-mail.ts"
import { VENDOR_MODULE } from "../modules/vendor/index.ts"
import type { VendorModuleService } from "../modules/vendor/service.ts"
import { readRegistration } from "./read-registration.ts"
import { registrationOf } from "./registration-record.ts"

/** Mails the registrant what the operator decided. Throws `not_found`. */
export async function tellRegistrant(container: MedusaContainer, id: string): Promise<void> {
  const record = await readRegistration(container, { id })
  const { state, reason, messages } = registrationOf(record)
  const [member] = await container
    .resolve<VendorModuleService>(VENDOR_MODULE)
    .listVendorMembers({ id: record.member_id }, { take: 1 })
  if (!member) return
  const asked = messages.findLast(({ from }) => from === "operator")
  const mail = decisionMail(member.locale, state, reason ?? asked?.text ?? "")
  if (mail) await sendMail(container, `registration-${state}`, { to: member.email, ...mail })
}
