import type { VisitDraft } from "@cho-ocop/contracts"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { isChecklistPoint } from "../../inspection/checklist.ts"
import type { WholeInspection } from "../../inspection/find-inspections.ts"
import { findingRow } from "../../inspection/finding-row.ts"
import { toldVisit } from "../../inspection/inspection-file.ts"
import type { ToldVisit } from "../../inspection/inspection-record.ts"
import { requireNotClosed, requireOwnLots, requirePast } from "../../inspection/require-parts.ts"
import { inspectionChange } from "./change-inspection.ts"

interface Input {
  inspection_id: string
  visit: VisitDraft
  actor: AuditActor
}

/** Clocks of phones go wrong by so much, in milliseconds. */
const CLOCK_ERROR = 5 * 60_000

/**
 * Notes a visit with its samples and findings, once however often it is sent. Throws `visit_already_told` where another
 * visit stands, `other_officer`, `bad_request`, `inspection_refused`.
 */
export const tellVisitWorkflow = inspectionChange(
  "tell-visit",
  "inspection.visited",
  async ({ inspection_id, visit: draft, actor }: Input, { container, inspection, service, context }) => {
    if (inspection.visit?.visit_id === draft.visit_id) return { result: null, told: null }
    requireNoOther(inspection)
    requireNotClosed(inspection)
    requireOwn(draft, actor)
    requireRight(draft)
    const { samples, findings, ...told } = draft
    const lots = [...samples.map(({ lot_id }) => lot_id), ...findings.flatMap(({ lot_ids }) => lot_ids)]
    await requireOwnLots(container, inspection, lots, "samples")
    const { vendor_id } = inspection
    const visit: ToldVisit = {
      ...told,
      arrived_at: new Date(told.arrived_at).toISOString(),
      left_at: new Date(told.left_at).toISOString(),
      received_at: new Date().toISOString(),
      officer: actor.name,
      officer_id: actor.id,
    }
    await service.createSamples(
      samples.map((sample) => ({ ...sample, inspection_id, vendor_id })),
      context,
    )
    await service.createInspectionFindings(
      findings.map((finding) => findingRow(finding, inspection)),
      context,
    )
    await service.updateInspections({ id: inspection_id, visit: { ...visit } }, context)
    return {
      result: null,
      told: {
        after: {
          arrived_at: visit.arrived_at,
          left_at: visit.left_at,
          samples: samples.length,
          findings: findings.length,
        },
      },
    }
  },
)

/** A phone that several use keeps what each of them wrote. */
function requireOwn({ officer_id }: VisitDraft, { id }: AuditActor): void {
  if (!officer_id || officer_id === id) return
  throw new ProblemError("other_officer", "Somebody else wrote this on the phone, and has to send it.")
}

function requireNoOther({ visit }: WholeInspection): void {
  if (!visit) return
  const current = toldVisit(visit)
  throw new ProblemError("visit_already_told", "Somebody else has told of this visit.", undefined, {
    current,
  })
}

function requireRight({ arrived_at, left_at, answers, samples }: VisitDraft): void {
  const isLater = (time: string) => Date.parse(time) > Date.now() + CLOCK_ERROR
  for (const [field, time] of Object.entries({ arrived_at, left_at })) {
    if (isLater(time)) {
      throw new ProblemError("bad_request", "The time lies in the future.", { [field]: "date_in_future" })
    }
  }
  for (const [at, { taken_on }] of samples.entries()) requirePast(taken_on, `samples.${at}.taken_on`)
  const unknown = answers.findIndex(({ point }) => !isChecklistPoint(point))
  if (unknown < 0) return
  const fields = { [`answers.${unknown}.point`]: "point_unknown" }
  throw new ProblemError("bad_request", "There is no such point.", fields)
}
