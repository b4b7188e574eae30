import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { databaseOf } from "../database.ts"
import { RECONCILER_MODULE } from "../modules/reconciler/index.ts"
import type { ReconcilerModuleService } from "../modules/reconciler/service.ts"
import type { Finding, Found } from "./finding.ts"
import { FINDINGS } from "./findings.ts"

/** What became of one thing that was found. */
export interface Outcome extends Found {
  /** The name of its `Finding`. */
  finding: string
  words: Finding["words"]
  /** `found`: by a dry run; `left`: a person has to see to it. */
  state: "found" | "repaired" | "left"
  /** Why it could not be repaired; null where it was, or where nobody tried. */
  reason: string | null
}

/** Who reconciles: the job, or an operator by name. */
export type RunBy = "job" | { operator: string }

/** Any number, the same for every server on this database: whoever holds it reconciles alone. */
export const RECONCILER_LOCK = 715_204_301

/** All that does not agree now; changes nothing. */
export async function findAll(container: MedusaContainer): Promise<Outcome[]> {
  const database = databaseOf(container)
  const outcomes: Outcome[] = []
  for (const finding of FINDINGS) {
    for (const found of await finding.find(database)) {
      outcomes.push(outcomeOf(finding, found, { state: "found", reason: null }))
    }
  }
  return outcomes
}

/**
 * Repairs all that does not agree and can be repaired, and keeps what became of it. Null where another server is at it.
 * A run of the job that says nothing new is not kept.
 */
export async function reconcile(container: MedusaContainer, by: RunBy): Promise<Outcome[] | null> {
  const database = databaseOf(container)
  return database.transaction(async (transaction) => {
    const { rows } = await transaction.raw<{ rows: { is_mine: boolean }[] }>(
      "select pg_try_advisory_xact_lock(?) as is_mine",
      [RECONCILER_LOCK],
    )
    if (!rows[0]?.is_mine) return null
    const begun_at = new Date()
    const outcomes: Outcome[] = []
    for (const finding of FINDINGS) {
      for (const found of await finding.find(database)) outcomes.push(await repair(container, finding, found))
    }
    await container.resolve<ReconcilerModuleService>(RECONCILER_MODULE).keep({ by, begun_at, outcomes })
    return outcomes
  })
}

/** One thing that cannot be repaired keeps no other from it. */
async function repair(container: MedusaContainer, finding: Finding, found: Found): Promise<Outcome> {
  if (!finding.repair) return outcomeOf(finding, found, { state: "left", reason: null })
  try {
    await finding.repair(container, found)
    return outcomeOf(finding, found, { state: "repaired", reason: null })
  } catch (error) {
    const reason = messageOf(error)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Reconciler: ${finding.name} ${found.id} is left: ${reason}`)
    return outcomeOf(finding, found, { state: "left", reason })
  }
}

function outcomeOf({ name, words }: Finding, found: Found, end: Pick<Outcome, "state" | "reason">): Outcome {
  return { finding: name, words, ...found, ...end }
}

/** Workflows throw copies of errors, which are plain objects. */
function messageOf(error: unknown): string {
  const message = typeof error === "object" && error !== null ? Reflect.get(error, "message") : error
  return String(message)
}
