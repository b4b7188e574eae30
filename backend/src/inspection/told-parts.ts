import type { InspectionFile, InspectionFinding, InspectionPaper, Sample } from "@cho-ocop/contracts"
import type { VietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { traceModule } from "../trace/trace-module.ts"
import type { WholeInspection } from "./find-inspections.ts"
import { isOverdue } from "./inspection-card.ts"
import type { FindingRecord, KeptPaper, SampleRecord } from "./inspection-record.ts"

type InspectedLot = InspectionFile["lots"][number]

/** Samples and findings of an inspection as officers and the vendor read them. */
export async function toldParts(
  container: MedusaContainer,
  { samples, findings }: Pick<WholeInspection, "samples" | "findings">,
  today: VietnameseDate,
): Promise<{ samples: Sample[]; findings: InspectionFinding[] }> {
  const ids = [
    ...samples.flatMap(({ lot_id }) => lot_id ?? []),
    ...findings.flatMap(({ lot_ids }) => lot_ids),
  ]
  const lots = new Map((await findLots(container, { id: ids })).map((lot) => [lot.id, lot]))
  return {
    samples: samples.map((sample) => toldSample(sample, lots)),
    findings: findings.map((finding) => toldFinding(finding, lots, today)),
  }
}

/** The newest lots first. */
export async function findLots(
  container: MedusaContainer,
  filters: { id?: string[]; product_id?: string; vendor_id?: string },
): Promise<InspectedLot[]> {
  const rows = await traceModule(container).listLots(filters, { order: { created_at: "DESC" }, take: 100 })
  return rows.map(({ id, number, made_on }) => ({ id, number, made_on }))
}

function toldSample(
  { id, lot_id, taken_on, laboratory, note, result, file, is_public }: SampleRecord,
  lots: ReadonlyMap<string, InspectedLot>,
): Sample {
  const lot = (lot_id && lots.get(lot_id)) || null
  return { id, lot, taken_on, laboratory, note, result, file: file && toldPaper(file), is_public }
}

function toldFinding(
  finding: FindingRecord,
  lots: ReadonlyMap<string, InspectedLot>,
  today: VietnameseDate,
): InspectionFinding {
  const { id, grade, text, deadline, state, lot_ids, answer, answered_at, message, withdrawal } = finding
  return {
    id,
    grade,
    text,
    deadline,
    state,
    is_overdue: isOverdue(finding, today),
    lots: lot_ids.flatMap((lot_id) => lots.get(lot_id) ?? []),
    answer: answer !== null && answered_at ? { text: answer, at: momentOf(answered_at) } : null,
    files: finding.files.map(toldPaper),
    message,
    withdrawal: withdrawal && {
      certificate: withdrawal.certificate,
      ground: withdrawal.ground,
      decision_number: withdrawal.decision_number,
      decided_on: withdrawal.decided_on,
      took_down: withdrawal.took_down,
    },
    made_at: momentOf(finding.created_at),
    closed_at: finding.closed_at && momentOf(finding.closed_at),
  }
}

function toldPaper({ id, name, type, size }: KeptPaper): InspectionPaper {
  return { id, name, type, size }
}

function momentOf(time: string | Date): string {
  return new Date(time).toISOString()
}
