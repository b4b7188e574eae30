import type { OnboardingKey } from "@cho-ocop/contracts"
import type { PlainWorkspacePage } from "../patterns.ts"

/** The pages of the registration, in the order in which they are filled in. */
export const STEPS = [
  "kind",
  "identity",
  "representative",
  "place",
  "contact",
  "products",
  "bank",
  "evidence",
  "consents",
  "submit",
] as const

export type Step = (typeof STEPS)[number]

export const pageOfStep = (step: Step) => `workspace/registration/${step}` as const

/** What comes after a step. */
export function pageAfter(step: Step): PlainWorkspacePage {
  const next = STEPS[STEPS.indexOf(step) + 1]
  return next ? pageOfStep(next) : "workspace/registration"
}

const PAGES: Partial<Record<OnboardingKey, PlainWorkspacePage>> = {
  evidence_identity_card: "workspace/registration/evidence",
  evidence_registration: "workspace/registration/evidence",
  evidence_ocop_decision: "workspace/registration/evidence",
  evidence_food_safety: "workspace/registration/evidence",
  first_product: "workspace/products",
  stock: "workspace/products",
}

/** Where a point of the checklist is seen to; `null` where it is somebody else's. */
export function pageOfItem(key: OnboardingKey): PlainWorkspacePage | null {
  const step = STEPS.find((name) => name === key)
  return step ? pageOfStep(step) : (PAGES[key] ?? null)
}
