import type { InspectionFile, InspectionList, InspectionVisit, Problem } from "@cho-ocop/contracts"
import { type KeptVisit, type Officer, visitInput } from "./kept-visit.ts"

/** Long enough for a bad line, short enough to try again. */
const PATIENCE_MS = 30_000

/** What became of a question to the market. */
export type Answer<Found> =
  | { kind: "found"; found: Found }
  | { kind: "no_line" }
  | { kind: "signed_out" }
  | { kind: "not_found" }
  | { kind: "failed"; status: number }

export type Sending =
  | { kind: "sent"; inspection: InspectionFile }
  | { kind: "no_line" }
  | { kind: "signed_out" }
  | { kind: "already_told"; standing: InspectionVisit }
  | { kind: "other_officer" }
  | { kind: "refused"; words: string }

type Inspected = { inspection: InspectionFile }

/** An inspection, and who reads it. */
export async function readInspection(id: string): Promise<Answer<Inspected & { officer: Officer }>> {
  const inspected = await read<Inspected>(`/admin/inspections/${encodeURIComponent(id)}`)
  const me = await read<{ user: Officer }>("/admin/users/me")
  if (inspected.kind !== "found") return inspected
  if (me.kind !== "found") return me
  const { id: userId, email } = me.found.user
  return { kind: "found", found: { ...inspected.found, officer: { id: userId, email } } }
}

export function listPlanned(): Promise<Answer<InspectionList>> {
  return read("/admin/inspections?show=planned")
}

/** Sends a finished visit; as often as it takes, as the market writes one `visit_id` once. */
export async function sendVisit(visit: KeptVisit): Promise<Sending> {
  const path = `/admin/inspections/${encodeURIComponent(visit.inspection.id)}/visit`
  const answer = await ask(path, post(visitInput(visit)))
  if (!answer || isForLater(answer)) return { kind: "no_line" }
  if (answer.status === 401) return { kind: "signed_out" }
  const told = await answer.json().catch(() => null)
  if (told === null) return { kind: "no_line" }
  if (answer.ok) return { kind: "sent", inspection: (told as Inspected).inspection }
  const problem = told as Problem & { current?: InspectionVisit }
  if (problem.code === "visit_already_told" && problem.current) {
    return { kind: "already_told", standing: problem.current }
  }
  if (problem.code === "other_officer") return { kind: "other_officer" }
  const fields = Object.entries(problem.fields ?? {}).map(([path, fault]) => `${path}: ${fault}`)
  return { kind: "refused", words: [problem.message, ...fields].join("\n") }
}

export type SignIn = "done" | "wrong" | "further_step" | "no_line"

/** Opens the officer's session in the admin with password, as its login page does. */
export async function signIn(email: string, password: string): Promise<SignIn> {
  const login = await ask("/auth/user/emailpass", post({ email, password }))
  if (!login || isForLater(login)) return "no_line"
  if (!login.ok) return "wrong"
  const { token } = (await login.json()) as { token?: string }
  if (!token) return "further_step"
  const session = await ask("/auth/session", {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
  })
  return session?.ok ? "done" : "no_line"
}

async function read<Found>(path: string): Promise<Answer<Found>> {
  const answer = await ask(path)
  if (!answer) return { kind: "no_line" }
  if (answer.status === 401) return { kind: "signed_out" }
  if ([403, 404].includes(answer.status)) return { kind: "not_found" }
  if (!answer.ok) return { kind: "failed", status: answer.status }
  const found = (await answer.json().catch(() => null)) as Found | null
  return found ? { kind: "found", found } : { kind: "no_line" }
}

/** Null where nothing came back. */
function ask(path: string, init: RequestInit = {}): Promise<Response | null> {
  return fetch(path, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null)
}

function post(body: unknown): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }
}

/** The server is busy or down; the same may succeed later. */
function isForLater({ status }: Response): boolean {
  return status === 429 || status >= 500
}
