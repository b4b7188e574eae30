import {
  CONSENT_TEXTS,
  type Consent,
  ConsentKind,
  type EvidenceFile,
  type EvidenceKind,
  type Registration,
  type RegistrationDraft,
  type RegistrationState,
  type Verdict,
} from "@cho-ocop/contracts"
import { evidenceDemandsOf } from "./evidence-demands.ts"

type Time = string | Date

export interface EvidenceFileRecord {
  id: string
  kind: EvidenceKind
  name: string
  type: EvidenceFile["type"]
  size: number
  upload_id: string
  file_id: string
  verdict: Verdict
  message: string | null
  created_at: Time
}

interface ConsentAnswerRecord {
  kind: ConsentKind
  version: string
  given: boolean
  created_at: Time
}

/** A registration with everything on it, as the database has it. A step that was never saved is null. */
export interface RegistrationRecord {
  id: string
  member_id: string
  state: RegistrationState
  kind: RegistrationDraft["kind"] | null
  identity: RegistrationDraft["identity"] | null
  representative: RegistrationDraft["representative"] | null
  personal_number: string | null
  place: RegistrationDraft["place"] | null
  contact: RegistrationDraft["contact"] | null
  products: RegistrationDraft["products"] | null
  identity_verdict: Verdict
  identity_message: string | null
  reason: string | null
  vendor_id: string | null
  submitted_at: Time | null
  decided_at: Time | null
  updated_at: Time | null
  bank_account: (RegistrationDraft["bank"] & { id: string; account_number: string | null }) | null
  evidence_files: EvidenceFileRecord[]
  consent_answers: ConsentAnswerRecord[]
  messages: { from: "operator" | "vendor"; text: string; created_at: Time }[]
}

/** The registration of a member who has saved nothing yet. */
export const NEW_REGISTRATION: Omit<RegistrationRecord, "id" | "member_id"> = {
  state: "draft",
  kind: null,
  identity: null,
  representative: null,
  personal_number: null,
  place: null,
  contact: null,
  products: null,
  identity_verdict: "waiting",
  identity_message: null,
  reason: null,
  vendor_id: null,
  submitted_at: null,
  decided_at: null,
  updated_at: null,
  bank_account: null,
  evidence_files: [],
  consent_answers: [],
  messages: [],
}

/** Relations that `registrationOf` needs. */
export const REGISTRATION_RELATIONS = ["bank_account", "evidence_files", "consent_answers", "messages"]

/** The registration as its registrant and the operator see it: without what is encrypted. */
export function registrationOf(record: Omit<RegistrationRecord, "id" | "member_id">): Registration {
  const { state, identity_verdict, identity_message, reason } = record
  const draft = draftOf(record)
  return {
    state,
    ...draft,
    evidence_demands: evidenceDemandsOf(draft),
    evidence_files: record.evidence_files.toSorted(byTime).map(evidenceFileOf),
    identity_verdict,
    identity_message,
    consents: consentsOf(record.consent_answers),
    messages: record.messages
      .toSorted(byTime)
      .map(({ from, text, created_at }) => ({ from, text, at: isoTime(created_at) })),
    reason,
    submitted_at: record.submitted_at && isoTime(record.submitted_at),
    decided_at: record.decided_at && isoTime(record.decided_at),
    updated_at: record.updated_at && isoTime(record.updated_at),
  }
}

/** An evidence file without its content. */
export function evidenceFileOf(record: EvidenceFileRecord): EvidenceFile {
  const { id, kind, name, type, size, verdict, message, created_at } = record
  return { id, kind, name, type, size, uploaded_at: isoTime(created_at), verdict, message }
}

/** How the registration is called; nothing where its registrant has not yet told a name. */
export function registrationName({ identity }: Pick<RegistrationRecord, "identity">): string {
  return identity?.legal_name ?? ""
}

function draftOf({
  bank_account,
  ...record
}: Omit<RegistrationRecord, "id" | "member_id">): RegistrationDraft {
  return {
    kind: record.kind ?? { kind: null },
    identity: record.identity ?? {
      legal_name: null,
      tax_code: null,
      registration_number: null,
      registered_on: null,
      registered_by: null,
    },
    representative: record.representative ?? {
      name: null,
      position: null,
      personal_number_end: null,
      phone: null,
    },
    place: record.place ?? { province_code: null, commune_code: null, street: null },
    contact: record.contact ?? { name: null, phone: null, email: null, website: null },
    products: record.products ?? { sets: [], description: null, recognised: null },
    bank: {
      bank_bin: bank_account?.bank_bin ?? null,
      account_number_end: bank_account?.account_number_end ?? null,
      holder: bank_account?.holder ?? null,
    },
  }
}

function consentsOf(answers: readonly ConsentAnswerRecord[]): Consent[] {
  const inOrder = answers.toSorted(byTime)
  return ConsentKind.options.map((kind) => {
    const { version, due, text } = CONSENT_TEXTS[kind]
    const last = inOrder.findLast((answer) => answer.kind === kind)
    return {
      kind,
      due,
      version,
      text,
      given: last?.given === true && last.version === version,
      answered_at: last ? isoTime(last.created_at) : null,
      answered_version: last?.version ?? null,
    }
  })
}

function byTime(a: { created_at: Time }, b: { created_at: Time }): number {
  return Number(new Date(a.created_at)) - Number(new Date(b.created_at))
}

function isoTime(time: Time): string {
  return new Date(time).toISOString()
}
