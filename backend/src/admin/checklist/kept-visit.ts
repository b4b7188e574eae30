import type { ChecklistAnswer, FindingGrade, InspectionFile, VisitInput } from "@cho-ocop/contracts"

export interface DraftAnswer {
  answer: ChecklistAnswer["answer"] | null
  note: string
}

export interface DraftSample {
  laboratory: string
  /** Vietnamese date. */
  taken_on: string
  lot_id: string
  note: string
}

export interface DraftFinding {
  grade: FindingGrade
  text: string
  /** Vietnamese date. */
  deadline: string
  lot_ids: string[]
}

/** What the officer has written, field by field as it stands in the form. */
export interface VisitNotes {
  visit_id: string
  /** Vietnamese time as a form has it, `2026-11-22T09:30`. */
  arrived_at: string
  left_at: string
  met_with: string
  answers: Record<string, DraftAnswer>
  note: string
  samples: DraftSample[]
  findings: DraftFinding[]
}

/** Who is signed in. */
export interface Officer {
  id: string
  email: string
}

/** An inspection on this phone. */
export interface KeptVisit {
  /** Who wrote here, and alone may send it; null where an older page kept it. */
  officer: Officer | null
  /** As the market told it last. */
  inspection: InspectionFile
  notes: VisitNotes
  /** Of the last tap; null before the first. */
  saved_at: string | null
  /** To be sent as soon as there is a line. */
  is_finished: boolean
  /** A try to send was begun: the market may have it, though no answer came. */
  was_tried: boolean
  /** Why the market did not take it. */
  refusal: string | null
}

/**
 * - `empty`: nothing written
 * - `draft`: written, not finished
 * - `waiting`: finished, to be sent
 * - `refused`: the market did not take it
 * - `sent`: the market has it
 * - `told`: somebody else's visit stands; nothing was written here
 * - `conflict`: somebody else's visit stands; what was written here stays here
 */
export type VisitState = "empty" | "draft" | "waiting" | "refused" | "sent" | "told" | "conflict"

export function stateOf({ inspection, notes, saved_at, is_finished, refusal }: KeptVisit): VisitState {
  if (inspection.visit?.visit_id === notes.visit_id) return "sent"
  if (inspection.visit) return saved_at ? "conflict" : "told"
  if (refusal) return "refused"
  if (is_finished) return "waiting"
  return saved_at ? "draft" : "empty"
}

const PREFIX = "checklist:"

/** In `localStorage`, which writes before it returns: a tap that was seen is kept, whatever ends the page next. */
export function keep(visit: KeptVisit): void {
  localStorage.setItem(PREFIX + visit.inspection.id, JSON.stringify(visit))
}

export function findKept(inspectionId: string): KeptVisit | null {
  const kept = localStorage.getItem(PREFIX + inspectionId)
  if (kept === null) return null
  const visit = JSON.parse(kept) as KeptVisit | Omit<KeptVisit, "officer">
  return "officer" in visit ? visit : { ...visit, officer: null }
}

export function listKept(): KeptVisit[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => findKept(key.slice(PREFIX.length)) ?? [])
    .toSorted((one, other) => one.inspection.planned_on.localeCompare(other.inspection.planned_on))
}

export function forget(inspectionId: string): void {
  localStorage.removeItem(PREFIX + inspectionId)
}

/** Whether another page of this phone wrote to the inspection. */
export function isAbout({ key }: StorageEvent, inspectionId: string): boolean {
  return key === PREFIX + inspectionId
}

export function freshVisit(inspection: InspectionFile, officer: Officer): KeptVisit {
  return {
    officer,
    inspection,
    notes: {
      visit_id: crypto.randomUUID(),
      arrived_at: "",
      left_at: "",
      met_with: "",
      answers: {},
      note: "",
      samples: [],
      findings: [],
    },
    saved_at: null,
    is_finished: false,
    was_tried: false,
    refusal: null,
  }
}

type MissingField = "arrived_at" | "left_at" | "met_with" | "answers" | "samples" | "findings"

/** What keeps a visit from being sent. */
export function missingIn({ notes, inspection }: KeptVisit): MissingField[] {
  const { arrived_at, left_at, met_with, answers, samples, findings } = notes
  const complete: Record<MissingField, boolean> = {
    arrived_at: arrived_at !== "",
    left_at: left_at !== "" && left_at >= arrived_at,
    met_with: met_with.trim() !== "",
    answers: inspection.checklist.every(({ id }) => answers[id]?.answer),
    samples: samples.every(({ laboratory, taken_on }) => laboratory.trim() !== "" && taken_on !== ""),
    findings: findings.every(({ text, deadline }) => text.trim() !== "" && deadline !== ""),
  }
  return (Object.keys(complete) as MissingField[]).filter((field) => !complete[field])
}

/** Somebody else has written here. */
export function isOthers({ officer, saved_at }: KeptVisit, { id }: Officer): boolean {
  return saved_at !== null && officer !== null && officer.id !== id
}

/** What is sent of it. */
export function visitInput({ notes, officer }: KeptVisit): VisitInput {
  return {
    visit_id: notes.visit_id,
    officer_id: officer?.id ?? null,
    arrived_at: inVietnam(notes.arrived_at),
    left_at: inVietnam(notes.left_at),
    met_with: notes.met_with,
    answers: Object.entries(notes.answers).flatMap(([point, { answer, note }]) =>
      answer ? [{ point, answer, note: note || null }] : [],
    ),
    note: notes.note || null,
    samples: notes.samples.map(({ lot_id, note, ...sample }) => ({
      ...sample,
      lot_id: lot_id || null,
      note: note || null,
    })),
    findings: notes.findings,
  }
}

/** The time of a form, with the offset that Vietnam has all year. */
function inVietnam(time: string): string {
  return `${time}:00+07:00`
}
