import { ProblemError } from "../http/problem.ts"
import type { EvidenceFileRecord, RegistrationRecord } from "./registration-record.ts"

/** Lets the registrant change what is not being looked at. Throws `registration_closed`. */
export function requireOpen({ state }: Pick<RegistrationRecord, "state">): void {
  if (state !== "draft" && state !== "needs_answer") throw closed(state)
}

/** Lets papers come in while the registration is open, and again once there is a vendor. Throws `registration_closed`. */
export function requireOpenForPapers({ state }: Pick<RegistrationRecord, "state">): void {
  if (state !== "approved") requireOpen({ state })
}

/** Keeps the papers of a vendor that were looked at: they say why it may sell. Throws `registration_closed`. */
export function requireRemovable(
  { state }: Pick<RegistrationRecord, "state">,
  { verdict }: Pick<EvidenceFileRecord, "verdict">,
): void {
  if (state === "approved" && verdict !== "waiting") throw closed(state)
  requireOpenForPapers({ state })
}

/** Papers that count against how many there may be: those of a vendor that were looked at stay for good. */
export function toBeLookedAt({
  state,
  evidence_files,
}: Pick<RegistrationRecord, "state" | "evidence_files">): EvidenceFileRecord[] {
  return evidence_files.filter(({ verdict }) => state !== "approved" || verdict === "waiting")
}

function closed(state: RegistrationRecord["state"]) {
  return new ProblemError("registration_closed", `A registration that is ${state} cannot be changed.`)
}
