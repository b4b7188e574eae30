import type { MedusaContainer } from "@medusajs/framework/types"
import { RECONCILER_MODULE } from "../modules/reconciler/index.ts"
import type { ReconcilerModuleService } from "../modules/reconciler/service.ts"
import type { Outcome } from "./reconcile.ts"

const PAGE = 20

/** A run as it is kept; times in ISO. */
export interface RunRecord {
  id: string
  /** Null for the job. */
  operator: string | null
  begun_at: string
  ended_at: string
  repaired: number
  left: number
  outcomes: Outcome[]
}

/** Runs that found something, newest first. */
export async function listRuns(
  container: MedusaContainer,
  offset: number,
): Promise<{ runs: RunRecord[]; count: number }> {
  const [runs, count] = await container
    .resolve<ReconcilerModuleService>(RECONCILER_MODULE)
    .listAndCountReconcilerRuns({}, { order: { begun_at: "DESC" }, take: PAGE, skip: offset })
  return {
    count,
    runs: runs.map(({ id, operator, begun_at, ended_at, repaired, left, outcomes }) => ({
      id,
      operator,
      begun_at: new Date(begun_at).toISOString(),
      ended_at: new Date(ended_at).toISOString(),
      repaired,
      left,
      outcomes: outcomes as unknown as Outcome[],
    })),
  }
}
