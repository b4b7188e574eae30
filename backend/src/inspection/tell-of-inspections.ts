import { vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type InspectionLetter, inspectionMail } from "../mail/inspection-mails.ts"
import { sendMailOnce } from "../mail/send-mail.ts"
import { vendorModule } from "../vendor-access/vendor-module.ts"
import { findInspections, type WholeInspection } from "./find-inspections.ts"
import { isOverdue } from "./inspection-card.ts"
import { inspectionModule } from "./inspection-module.ts"
import type { FindingRecord } from "./inspection-record.ts"

interface Letter {
  /** Says that two are the same letter. */
  key: string
  letter: InspectionLetter
}

const AT_ONCE = 100

/**
 * Writes to the owners of a shop what has become of its inspections, each letter once. What cannot be sent now is sent
 * later.
 */
export async function tellOfInspections(container: MedusaContainer): Promise<void> {
  const service = inspectionModule(container)
  const today = vietnameseDate(new Date())
  const late = (
    (await service.listInspectionFindings({
      state: ["open", "sent_back"],
      deadline: { $lt: today },
    })) as unknown as FindingRecord[]
  ).filter(({ deadline, missed }) => missed !== deadline)
  const changed = await service.listInspections({ untold: { $ne: null } }, { take: AT_ONCE })
  const ids = [
    ...new Set([...changed, ...late.map((finding) => ({ id: finding.inspection_id }))].map(({ id }) => id)),
  ]
  if (ids.length === 0) return
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const inspection of await findInspections(container, { id: ids })) {
    try {
      for (const each of lettersOf(inspection, today)) await write(container, inspection, each)
    } catch (thrown) {
      logger.error(`No mail about ${inspection.id}: ${thrown}`)
      continue
    }
    const missed = inspection.findings.filter((finding) => isOverdue(finding, today))
    await service.updateInspectionFindings(missed.map(({ id, deadline }) => ({ id, missed: deadline })))
    const { id, untold } = inspection
    // What has changed meanwhile stays to be told.
    if (untold) await service.updateInspections({ selector: { id, untold }, data: { untold: null } })
  }
}

function lettersOf(inspection: WholeInspection, today: string): Letter[] {
  const { id, visit, closed_on, outcome, planned_on, findings } = inspection
  const ofFindings = findings.flatMap((finding) => lettersOfFinding(finding, today))
  if (closed_on && outcome) {
    return [...ofFindings, { key: `inspection-closed:${id}`, letter: { kind: "closed", outcome } }]
  }
  if (visit) return ofFindings
  return [
    { key: `inspection-planned:${id}:${planned_on}`, letter: { kind: "planned", planned_on } },
    ...ofFindings,
  ]
}

function lettersOfFinding(finding: FindingRecord, today: string): Letter[] {
  const { id, text, deadline, state, answered_at, message } = finding
  const answered = answered_at ? new Date(answered_at).toISOString() : ""
  const letters: Letter[] = []
  if (isOverdue(finding, today)) {
    letters.push({
      key: `finding-missed:${id}:${deadline}`,
      letter: { kind: "finding_missed", text, deadline },
    })
  }
  if (state === "open") {
    letters.push({ key: `finding-made:${id}`, letter: { kind: "finding_made", text, deadline } })
  }
  if (state === "answered") {
    letters.push({ key: `finding-answered:${id}:${answered}`, letter: { kind: "finding_answered", text } })
  }
  if (state === "sent_back") {
    const letter = { kind: "finding_sent_back" as const, text, message: message ?? "", deadline }
    letters.push({ key: `finding-sent-back:${id}:${answered}:${deadline}`, letter })
  }
  if (state === "closed") {
    letters.push({ key: `finding-closed:${id}`, letter: { kind: "finding_closed", text } })
  }
  return letters
}

async function write(
  container: MedusaContainer,
  { id: inspectionId, vendor_id, product }: WholeInspection,
  { key, letter }: Letter,
): Promise<void> {
  const owners = await vendorModule(container).listVendorMembers({ vendor_id, role: "owner" })
  for (const { id, email, locale } of owners) {
    await sendMailOnce(container, {
      kind: `inspection-${letter.kind}`,
      mail: { to: email, ...inspectionMail(locale, product.name, letter) },
      key: `${key}:${id}`,
      about: { type: "inspection", id: inspectionId },
    })
  }
}
