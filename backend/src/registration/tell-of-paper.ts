import type { MedusaContainer } from "@medusajs/framework/types"
import { paperMail } from "../mail/paper-mails.ts"
import { sendMail } from "../mail/send-mail.ts"
import { VENDOR_MODULE } from "../modules/vendor/index.ts"
import type { VendorModuleService } from "../modules/vendor/service.ts"
import type { PaperJudged } from "./paper-judged.ts"
import { readRegistration } from "./read-registration.ts"

/** Mails who registered the vendor what the operator holds of a paper. Throws `not_found`. */
export async function tellOfPaper(
  container: MedusaContainer,
  { registration_id, evidence_file_id }: PaperJudged,
): Promise<void> {
  const { member_id, evidence_files } = await readRegistration(container, { id: registration_id })
  const file = evidence_files.find(({ id }) => id === evidence_file_id)
  const [member] = await container
    .resolve<VendorModuleService>(VENDOR_MODULE)
    .listVendorMembers({ id: member_id }, { take: 1 })
  const mail = file && member && paperMail(member.locale, file)
  if (mail) await sendMail(container, `paper-${file.verdict}`, { to: member.email, ...mail })
}
