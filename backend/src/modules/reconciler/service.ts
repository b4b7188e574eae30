import { MedusaService } from "@medusajs/framework/utils"
import { ReconcilerRun } from "./models/reconciler-run.ts"

/** What the history needs to know of an outcome. */
interface KeptOutcome {
  finding: string
  id: string
  state: "found" | "repaired" | "left"
}

interface EndedRun<Kept extends KeptOutcome> {
  by: "job" | { operator: string }
  begun_at: Date
  outcomes: readonly Kept[]
}

export class ReconcilerModuleService extends MedusaService({ ReconcilerRun }) {
  /** Keeps a run; one of the job only where it repaired something, or left other things than the run before. */
  async keep<Kept extends KeptOutcome>({ by, begun_at, outcomes }: EndedRun<Kept>): Promise<void> {
    const repaired = outcomes.filter(({ state }) => state === "repaired").length
    const left = leftOf(outcomes)
    if (by === "job" && repaired === 0 && left.join() === (await this.#lastLeft()).join()) return
    await this.createReconcilerRuns({
      operator: by === "job" ? null : by.operator,
      begun_at,
      ended_at: new Date(),
      repaired,
      left: left.length,
      outcomes: [...outcomes] as unknown as Record<string, unknown>,
    })
  }

  async #lastLeft(): Promise<string[]> {
    const [last] = await this.listReconcilerRuns({}, { order: { begun_at: "DESC" }, take: 1 })
    return last ? leftOf(last.outcomes as unknown as KeptOutcome[]) : []
  }
}

function leftOf(outcomes: readonly KeptOutcome[]): string[] {
  return outcomes
    .filter(({ state }) => state === "left")
    .map(({ finding, id }) => `${finding} ${id}`)
    .toSorted()
}
