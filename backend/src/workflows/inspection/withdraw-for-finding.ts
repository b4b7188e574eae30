import type { WithdrawalDraft } from "@cho-ocop/contracts"
import { provinceBySlug } from "@cho-ocop/ocop"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { findCertificate } from "../../certificate/find-certificates.ts"
import { provinceOf } from "../../certificate/province-of.ts"
import { notFound } from "../../http/not-found.ts"
import { findInspection } from "../../inspection/find-inspections.ts"
import { inspectionLock } from "../../inspection/inspection-lock.ts"
import { inspectionModule } from "../../inspection/inspection-module.ts"
import { inspectionRefused } from "../../inspection/inspection-refused.ts"
import { findingOf, requireNotClosed, requireOwnLots } from "../../inspection/require-parts.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { changeCertificateWorkflow } from "../certificate/change-certificate.ts"
import { openRecallWorkflow } from "../recall/open-recall.ts"
import { takeDownProductWorkflow } from "../takedown/take-down-product.ts"

interface Input {
  inspection_id: string
  finding_id: string
  draft: WithdrawalDraft
  actor: AuditActor
}

const check = createStep(
  "check-withdrawal",
  async ({ inspection_id, finding_id, draft }: Input, { container }) => {
    const inspection = await findInspection(container, { id: inspection_id })
    const { grade, withdrawal } = findingOf(inspection, finding_id)
    requireNotClosed(inspection)
    if (withdrawal) throw inspectionRefused("withdrawn_already")
    if (grade !== "grave") throw inspectionRefused("not_grave")
    const certificate = await findCertificate(container, { id: draft.certificate_id })
    if (certificate.product.id !== inspection.product_id) throw notFound()
    await requireOwnLots(container, inspection, draft.lot_ids, "lot_ids")
    return new StepResponse({
      product_id: inspection.product_id,
      vendor_id: inspection.vendor_id,
      name: inspection.product.name,
      certificate: certificate.handle,
      // Where this was broken off after its first step, or the decision was entered on the certificate's own page.
      is_revoked:
        certificate.revocation_decision === draft.decision_number &&
        certificate.revoked_on === draft.decided_on,
      authority: authorityOf(draft, provinceOf(certificate.product)),
    })
  },
)

interface Note {
  input: Input
  certificate: string | null
}

const note = createStep(
  "note-withdrawal",
  async ({ input, certificate }: Note, { container }) => {
    const { inspection_id, finding_id: id, draft } = input
    const { certificate_id, ground, decision_number, decided_on, lot_ids, take_down } = draft
    const withdrawal = { certificate_id, certificate, ground, decision_number, decided_on, lot_ids }
    const service = inspectionModule(container)
    await service.updateInspectionFindings({
      id,
      withdrawal: { ...withdrawal, took_down: take_down },
      state: "closed",
      closed_at: new Date(),
    })
    await service.updateInspections({ id: inspection_id, untold: generateEntityId("", "change") })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (!id) return
    const former = { withdrawal: null, state: "open" as const, closed_at: null }
    await inspectionModule(container).updateInspectionFindings({ id, ...former })
  },
)

/**
 * Withdraws a certificate for a grave finding, by the decision that was taken; has the listing taken down where that is
 * due, and calls back the lots that it names. The finding is closed with it. Throws `not_found`, `inspection_refused`,
 * `bad_request`, and what `changeCertificateWorkflow` throws; then nothing is changed.
 */
export const withdrawForFindingWorkflow = createWorkflow("withdraw-for-finding", (input: Input) => {
  acquireLockStep(transform({ input }, ({ input }) => inspectionLock(input.inspection_id)))
  const checked = check(input)
  when("does-certificate-stand", { checked }, ({ checked }) => !checked.is_revoked).then(() => {
    changeCertificateWorkflow.runAsStep({
      input: transform({ input }, ({ input: { draft, actor } }) => {
        const { ground, decision_number, decided_by, decided_on } = draft
        const deed = { kind: "revoke" as const, ground, decision_number, decided_by, decided_on }
        return { id: draft.certificate_id, deed, actor }
      }),
    })
  })
  when("is-listing-due", { input }, ({ input }) => input.draft.take_down).then(() => {
    takeDownProductWorkflow.runAsStep({
      input: transform({ input, checked }, ({ input: { draft, actor }, checked }) => ({
        product_id: checked.product_id,
        reason: reasonOf(draft),
        authority: checked.authority,
        requested_at: new Date().toISOString(),
        actor,
      })),
    })
  })
  note(transform({ input, checked }, ({ input, checked }) => ({ input, certificate: checked.certificate })))
  // Last, as letters to buyers cannot be taken back.
  when("are-lots-called-back", { input }, ({ input }) => input.draft.lot_ids.length > 0).then(() => {
    openRecallWorkflow.runAsStep({
      input: transform({ input }, ({ input: { inspection_id, draft, actor } }) => ({
        lot_ids: draft.lot_ids,
        reason: recallReasonOf(draft),
        inspection_id,
        actor,
      })),
    })
  })
  releaseLockStep(transform({ input }, ({ input }) => inspectionLock(input.inspection_id)))
  recordAuditEntryStep(
    transform({ input, checked }, ({ input: { inspection_id, draft, actor }, checked }) => ({
      actor,
      action: "inspection.withdrawal" as const,
      subject: { type: "inspection", id: inspection_id, name: checked.name },
      vendor_id: checked.vendor_id,
      after: { certificate: checked.certificate, ...draft },
    })),
  )
  return new WorkflowResponse(input.inspection_id)
})

/** Who withdraws: the chair of the province for 3 and 4 stars, the minister for 5 (Decision 26/2026/QĐ-TTg, article 8). */
function authorityOf({ decided_by }: WithdrawalDraft, province: string): string {
  if (decided_by === "ministry") return "Bộ Nông nghiệp và Môi trường"
  return `Ủy ban nhân dân ${provinceBySlug(province)?.name.vi ?? province}`
}

function reasonOf({ decision_number, decided_on }: WithdrawalDraft): string {
  const day = decided_on.split("-").toReversed().join("/")
  return `Thu hồi chứng nhận OCOP theo Quyết định ${decision_number} ngày ${day}.`
}

/** What the buyers of the lots are told; what was found stays with officers and the vendor. */
function recallReasonOf({ decision_number, decided_on }: WithdrawalDraft) {
  const [year, month, day] = decided_on.split("-")
  return {
    vi: `Kiểm tra phát hiện lỗi nghiêm trọng; chứng nhận OCOP bị thu hồi theo Quyết định ${decision_number} ngày ${day}/${month}/${year}.`,
    en: `An inspection found a grave fault; the OCOP certificate was withdrawn by decision ${decision_number} of ${inEnglish(decided_on)}.`,
  }
}

/** As in "3 May 2026". */
function inEnglish(day: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(day))
}
