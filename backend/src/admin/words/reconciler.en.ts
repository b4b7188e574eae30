import type { Outcome } from "../../reconciler/reconcile.ts"

/** What the operator reads on the page of the reconciler. */
export const reconcilerEn = {
  intro:
    "Every 20 seconds the shop looks for what a server that died left half done, and repairs it. What a person has to decide stays listed here.",
  now: "Found now",
  none: "Everything agrees.",
  look: "Look again",
  repair: "Repair what can be",
  sure: "Repair what was found?",
  sureText: "Money may go back to shoppers, and goods be put aside or freed. The job would do the same.",
  history: "What was done",
  noHistory: "Nothing had to be repaired yet.",
  job: "by itself",
  ended: (repaired: number, left: number) => `${repaired} repaired, ${left} left`,
  states: { found: "Found", repaired: "Repaired", left: "Left for you" } satisfies Record<
    Outcome["state"],
    string
  >,
}

export type ReconcilerWords = typeof reconcilerEn
