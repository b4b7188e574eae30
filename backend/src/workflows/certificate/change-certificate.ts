import { changeCertificate, vietnameseDate } from "@cho-ocop/ocop"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AuditAction } from "../../audit/audit-actions.ts"
import { type AuditActor, adminRoleOf } from "../../audit/audit-actor.ts"
import { type CertificateDeed, changeOf } from "../../certificate/certificate-deed.ts"
import { CERTIFICATE_LOCK } from "../../certificate/certificate-lock.ts"
import { certificateModule } from "../../certificate/certificate-module.ts"
import { certificateOf, type RecordedCertificate } from "../../certificate/certificate-record.ts"
import { changeRefused } from "../../certificate/change-refused.ts"
import { isDecisionUsed, isWithdrawalDecisionUsed } from "../../certificate/decision-used.ts"
import {
  type CertificateOfProduct,
  findCertificate,
  findCertificates,
} from "../../certificate/find-certificates.ts"
import { provinceOf } from "../../certificate/province-of.ts"
import { ProblemError } from "../../http/problem.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

interface Input {
  id: string
  deed: CertificateDeed
  actor: AuditActor
}

const ACTIONS: Record<CertificateDeed["kind"], AuditAction> = {
  verify_evidence: "certificate.verified",
  refuse_evidence: "certificate.refused",
  recognise: "certificate.recognised",
  confirm_dates: "certificate.dates_confirmed",
  file_renewal: "certificate.renewal_filed",
  close_renewal: "certificate.renewal_closed",
  revoke: "certificate.revoked",
}

/** These say that the certificate agrees with its source, which who entered it cannot say. */
const BY_ANOTHER: readonly CertificateDeed["kind"][] = ["verify_evidence", "confirm_dates"]

const change = createStep(
  "change-certificate-step",
  async ({ id, deed, actor }: Input, { container }) => {
    const record = await findCertificate(container, { id })
    const { certificate, refusal } = changeCertificate(
      vietnameseDate(new Date()),
      certificateOf(record),
      changeOf(deed),
      "officer",
    )
    if (refusal) throw changeRefused(refusal)
    const isByAnother = BY_ANOTHER.includes(deed.kind)
    if (isByAnother && record.entered_by === actor.id) {
      throw new ProblemError("same_person", "Somebody else has to verify what you have entered.")
    }
    if (deed.kind === "verify_evidence" && !record.source_url && !record.scan) {
      throw new ProblemError("evidence_missing", "There is neither a source nor a scan to compare it with.")
    }
    if (isUsed(deed, record, await findCertificates(container))) {
      throw new ProblemError("decision_number_used", "This number is that of another decision.", {
        decision_number: "decision_number_used",
      })
    }
    // `changeCertificate` hands on what it was given, with the record.
    const { before, after } = changedColumns(record, certificate as RecordedCertificate, deed)
    await certificateModule(container).updateCertificates({ id, ...after, ...peopleAfter(deed, actor) })
    const { entered_by, entered_role, entered_at, verified_by, verified_role, verified_at, product } = record
    const people = {
      ...{ entered_by, entered_role, entered_at: momentOf(entered_at) },
      ...{ verified_by, verified_role, verified_at: momentOf(verified_at) },
    }
    return new StepResponse(
      { title: product.title, vendor_id: product.vendor?.id ?? null, before, after },
      { id, ...before, ...people },
    )
  },
  async (former, { container }) => {
    if (former) await certificateModule(container).updateCertificates(former)
  },
)

/**
 * Notes what became of a certificate. Throws `not_found`, `same_person`, `evidence_missing`, `decision_number_used`,
 * and `change_refused` where the rules of the programme do not allow it.
 */
export const changeCertificateWorkflow = createWorkflow("change-certificate", (input: Input) => {
  acquireLockStep(CERTIFICATE_LOCK)
  const changed = change(input)
  releaseLockStep(CERTIFICATE_LOCK)
  recordAuditEntryStep(
    transform({ input, changed }, ({ input: { id, deed, actor }, changed }) => ({
      actor,
      action: ACTIONS[deed.kind],
      subject: { type: "certificate", id, name: changed.title },
      vendor_id: changed.vendor_id,
      before: changed.before,
      after: { ...changed.after, ...(deed.kind === "refuse_evidence" ? { reason: deed.reason } : {}) },
    })),
  )
  return new WorkflowResponse(input.id)
})

/** Whether the decision that the deed tells of is known already, as another one. */
function isUsed(
  deed: CertificateDeed,
  certificate: CertificateOfProduct,
  known: readonly CertificateOfProduct[],
): boolean {
  if (deed.kind === "revoke") return isWithdrawalDecisionUsed({ certificate, ...deed }, known)
  if (deed.kind !== "recognise") return false
  const { decision_number, decided_by: issuer, issued_on } = deed
  const { id, product } = certificate
  const decision = { decision_number, issuer, issued_on }
  return isDecisionUsed(
    { ...decision, product: { id: product.id, province: provinceOf(product) } },
    known.filter((other) => other.id !== id),
  )
}

/** Who vouches for it after the deed: whoever enters a decision, nobody as its verifier yet. */
function peopleAfter(deed: CertificateDeed, actor: AuditActor) {
  const role = adminRoleOf(actor)
  const now = new Date()
  if (BY_ANOTHER.includes(deed.kind)) return { verified_by: actor.id, verified_role: role, verified_at: now }
  if (deed.kind !== "recognise") return {}
  const entered = { entered_by: actor.id, entered_role: role, entered_at: now }
  return { ...entered, verified_by: null, verified_role: null, verified_at: null }
}

function momentOf(moment: string | Date | null): Date | null {
  return moment === null ? null : new Date(moment)
}

/** The columns that the change wrote, as they were and as they are. */
function changedColumns(
  record: Awaited<ReturnType<typeof findCertificate>>,
  certificate: RecordedCertificate,
  deed: CertificateDeed,
) {
  const all = {
    status: certificate.status,
    star: certificate.star,
    ...(deed.kind === "recognise" ? decisionColumns(deed) : {}),
    evidence: certificate.evidence,
    year: certificate.year,
    issued_on: certificate.issuedOn,
    expires_on: certificate.expiresOn,
    renewal_filed_on: certificate.renewal?.filedOn ?? null,
    renewal_closed_on: certificate.renewal?.closedOn ?? null,
    revoked_on: certificate.revocation?.decidedOn ?? null,
    revocation_ground: certificate.revocation?.ground ?? null,
    revocation_decision: deed.kind === "revoke" ? deed.decision_number : record.revocation_decision,
    revoked_by: deed.kind === "revoke" ? deed.decided_by : record.revoked_by,
  }
  const changed = Object.entries(all).filter(([column, value]) => Reflect.get(record, column) !== value)
  return {
    before: Object.fromEntries(changed.map(([column]) => [column, Reflect.get(record, column)])),
    after: Object.fromEntries(changed) as Partial<typeof all>,
  }
}

/** What a decision says; what was told of the proposal does not tell of it. */
function decisionColumns(deed: Extract<CertificateDeed, { kind: "recognise" }>) {
  const { score, decision_number, decided_by: issuer, source } = deed
  const evidence = { evidence_level: null, note: null }
  return {
    score,
    decision_number,
    issuer,
    source_title: source?.title ?? null,
    source_url: source?.url ?? null,
    ...evidence,
  }
}
