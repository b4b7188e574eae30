import type {
  EvidenceFile,
  FindingGrade,
  FindingState,
  InspectionKind,
  InspectionOutcome,
  InspectionVisit,
  Sample,
  WithdrawalDraft,
} from "@cho-ocop/contracts"
import type { VietnameseDate } from "@cho-ocop/ocop"

/** A file whose content lies encrypted with the File Module. */
export interface KeptPaper {
  /** What its content is sealed to. */
  id: string
  /** As the sender named it; shown, never used as a path. */
  name: string
  type: EvidenceFile["type"]
  /** Bytes before encryption. */
  size: number
  file_id: string
  /** Made by the sender, one for each file it means to send. */
  upload_id: string | null
}

export interface PlannedProduct {
  id: string
  handle: string
  name: string
  vendor_id: string
}

/** A plan as the database has it. */
export interface PlanRecord {
  id: string
  kind: InspectionKind
  title: string
  reason: string | null
  planned_on: VietnameseDate
  every_months: number | null
  population: PlannedProduct[]
  draws: number | null
  seed_source: string | null
  seed: string | null
  drawn: string[] | null
  drawn_at: string | Date | null
  created_at: string | Date
}

/** A visit, and who told of it. */
export type ToldVisit = InspectionVisit & { officer_id: string | null }

export type SampleResult = NonNullable<Sample["result"]>

export interface SampleRecord {
  id: string
  inspection_id: string
  lot_id: string | null
  taken_on: VietnameseDate
  laboratory: string
  note: string | null
  result: SampleResult | null
  file: KeptPaper | null
  is_public: boolean
}

export type Withdrawal = Pick<
  WithdrawalDraft,
  "certificate_id" | "ground" | "decision_number" | "decided_on" | "lot_ids"
> & { certificate: string | null; took_down: boolean }

export interface FindingRecord {
  id: string
  inspection_id: string
  vendor_id: string
  grade: FindingGrade
  text: string
  deadline: VietnameseDate
  missed: VietnameseDate | null
  state: FindingState
  lot_ids: string[]
  answer: string | null
  answered_at: string | Date | null
  files: KeptPaper[]
  message: string | null
  withdrawal: Withdrawal | null
  created_at: string | Date
  closed_at: string | Date | null
}

/** An inspection as the database has it. */
export interface InspectionRecord {
  id: string
  plan_id: string
  kind: InspectionKind
  product_id: string
  vendor_id: string
  planned_on: VietnameseDate
  visit: ToldVisit | null
  outcome: InspectionOutcome | null
  closed_on: VietnameseDate | null
  untold: string | null
}
