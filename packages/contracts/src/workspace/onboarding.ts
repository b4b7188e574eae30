import { z } from "zod"

/** Who has to act next. */
export const OnboardingActor = z.enum(["vendor", "operator", "nobody"])
export type OnboardingActor = z.infer<typeof OnboardingActor>

/** What stands between a registrant and the first sale, in the order in which it is done. */
export const OnboardingKey = z.enum([
  "kind",
  "identity",
  "representative",
  "place",
  "contact",
  "products",
  "bank",
  "evidence_identity_card",
  "evidence_registration",
  "evidence_ocop_decision",
  "evidence_food_safety",
  "consents",
  "submit",
  "verification",
  "first_product",
  "stock",
])
export type OnboardingKey = z.infer<typeof OnboardingKey>

/**
 * One point of the checklist; the workspace tells in the reader's language why each is asked.
 * - `done`
 * - `missing`: to be done, `missing` names the fields
 * - `asked_back`: the operator wants it put right, `message` says how
 * - `waiting`: lies with `who`
 * - `locked`: its turn comes after the points before it
 */
export const OnboardingItem = z.object({
  key: OnboardingKey,
  state: z.enum(["done", "missing", "asked_back", "waiting", "locked"]),
  who: OnboardingActor,
  missing: z.array(z.string()),
  message: z.string().nullable(),
})
export type OnboardingItem = z.infer<typeof OnboardingItem>

/** Answer of `GET /vendor/onboarding`. */
export const Onboarding = z.object({
  items: z.array(OnboardingItem),
  done_count: z.int().nonnegative(),
  /** Who has to act now; `nobody` once everything is done. */
  turn: OnboardingActor,
})
export type Onboarding = z.infer<typeof Onboarding>
