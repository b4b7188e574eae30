import type {
  EvidenceFile,
  EvidenceKind,
  Onboarding,
  OnboardingItem,
  OnboardingKey,
  Registration,
  RegistrationState,
} from "@cho-ocop/contracts"
import { RegistrationStep } from "@cho-ocop/contracts"
import { missingFields } from "./missing-fields.ts"

/** What the shop knows of a vendor that has been approved. */
export interface VendorProgress {
  /** Products that stand in the shop. */
  productCount: number
  /** Units that can be sold. */
  stock: number
}

type Item = Omit<OnboardingItem, "missing" | "message"> & Partial<Pick<OnboardingItem, "missing" | "message">>

/** What stands between a registrant and the first sale: computed from what is kept, stored nowhere. */
export function onboardingChecklist(registration: Registration, vendor: VendorProgress | null): Onboarding {
  const items = [
    ...stepItems(registration),
    ...evidenceItems(registration),
    consentItem(registration),
    submitItem(registration),
    verificationItem(registration),
    ...sellingItems(vendor),
  ].map((item): OnboardingItem => ({ missing: [], message: null, ...item }))
  const open = items.find(({ state }) => state === "missing" || state === "asked_back" || state === "waiting")
  return {
    items,
    done_count: items.filter(({ state }) => state === "done").length,
    turn: open?.who ?? "nobody",
  }
}

/** What keeps a registration from being submitted: fields, evidence and consents by their path. */
export function missingToSubmit(registration: Registration): Record<string, string> {
  const fields = Object.entries(missingFields(registration)).flatMap(([step, names]) =>
    names.map((name) => [`${step}.${name}`, "required"] as const),
  )
  const evidence = registration.evidence_demands
    .filter(({ kind, due }) => due && !filesOf(registration, kind).some(isUsable))
    .map(({ kind }) => [`evidence.${kind}`, "required"] as const)
  return Object.fromEntries([
    ...fields,
    ...evidence,
    ...missingConsents(registration).map((kind) => [`consents.${kind}`, "required"] as const),
  ])
}

/** What keeps a submitted registration from being approved, by its path. */
export function missingToApprove(registration: Registration): Record<string, string> {
  const evidence = registration.evidence_demands
    .filter(
      ({ kind, due }) => due && !filesOf(registration, kind).some(({ verdict }) => verdict === "accepted"),
    )
    .map(({ kind }) => [`evidence.${kind}`, "not_accepted"] as const)
  return {
    ...missingToSubmit(registration),
    ...(registration.identity_verdict === "accepted" ? {} : { identity: "not_accepted" }),
    ...Object.fromEntries(evidence),
  }
}

function stepItems(registration: Registration): Item[] {
  const missing = missingFields(registration)
  return RegistrationStep.options.map((step): Item => {
    if (missing[step].length > 0)
      return { key: step, state: "missing", who: "vendor", missing: missing[step] }
    const isAskedBack = step === "identity" && registration.identity_verdict === "asked_back"
    if (isAskedBack && isOpen(registration.state)) {
      return { key: step, state: "asked_back", who: "vendor", message: registration.identity_message }
    }
    return { key: step, state: "done", who: "nobody" }
  })
}

const EVIDENCE_KEYS: Record<Exclude<EvidenceKind, "other">, OnboardingKey> = {
  identity_card: "evidence_identity_card",
  registration: "evidence_registration",
  ocop_decision: "evidence_ocop_decision",
  food_safety: "evidence_food_safety",
}

function evidenceItems(registration: Registration): Item[] {
  return registration.evidence_demands.flatMap(({ kind, due }): Item[] => {
    const files = filesOf(registration, kind)
    if (kind === "other" || (!due && files.length === 0)) return []
    const key = EVIDENCE_KEYS[kind]
    const refused = files.find(({ verdict }) => verdict === "asked_back" || verdict === "refused")
    if (files.some(isUsable)) return [{ key, state: "done", who: "nobody" }]
    if (refused) return [{ key, state: "asked_back", who: "vendor", message: refused.message }]
    return [{ key, state: "missing", who: "vendor", missing: ["file"] }]
  })
}

function consentItem(registration: Registration): Item {
  const missing = missingConsents(registration)
  return missing.length > 0
    ? { key: "consents", state: "missing", who: "vendor", missing }
    : { key: "consents", state: "done", who: "nobody" }
}

function submitItem(registration: Registration): Item {
  if (!isOpen(registration.state)) return { key: "submit", state: "done", who: "nobody" }
  const isReady = Object.keys(missingToSubmit(registration)).length === 0
  return isReady
    ? { key: "submit", state: "missing", who: "vendor" }
    : { key: "submit", state: "locked", who: "vendor" }
}

function verificationItem({ state, reason, messages }: Registration): Item {
  const key = "verification"
  if (state === "approved") return { key, state: "done", who: "nobody" }
  if (state === "submitted") return { key, state: "waiting", who: "operator" }
  if (state === "rejected") return { key, state: "asked_back", who: "nobody", message: reason }
  if (state === "draft") return { key, state: "locked", who: "operator" }
  const asked = messages.findLast(({ from }) => from === "operator")
  return { key, state: "asked_back", who: "vendor", message: asked?.text ?? null }
}

function sellingItems(vendor: VendorProgress | null): Item[] {
  const itemOf = (key: OnboardingKey, isDone: boolean, isTurn: boolean): Item => {
    if (isDone) return { key, state: "done", who: "nobody" }
    return { key, state: isTurn ? "missing" : "locked", who: "vendor" }
  }
  const hasProduct = vendor !== null && vendor.productCount > 0
  return [
    itemOf("first_product", hasProduct, vendor !== null),
    itemOf("stock", hasProduct && vendor.stock > 0, hasProduct),
  ]
}

function missingConsents({ consents }: Registration) {
  return consents.filter(({ due, given }) => due && !given).map(({ kind }) => kind)
}

function filesOf({ evidence_files }: Registration, kind: EvidenceKind): EvidenceFile[] {
  return evidence_files.filter((file) => file.kind === kind)
}

function isUsable({ verdict }: EvidenceFile): boolean {
  return verdict === "waiting" || verdict === "accepted"
}

function isOpen(state: RegistrationState): boolean {
  return state === "draft" || state === "needs_answer"
}
