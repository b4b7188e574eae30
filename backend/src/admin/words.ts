import type {
  EvidenceKind,
  RegistrationState,
  ReviewKind,
  ReviewState,
  VendorKind,
  VendorStatus,
  Verdict,
} from "@cho-ocop/contracts"

type Colour = "green" | "red" | "blue" | "orange" | "grey"

export const KINDS: Record<VendorKind, string> = {
  cooperative: "Cooperative",
  cooperative_group: "Cooperative group",
  enterprise: "Small or medium enterprise",
  farm: "Farm",
  household: "Production household",
  business_household: "Household business",
  association: "Association (tourism)",
  tourism_operator: "Tourism operator",
}

export const REVIEW_KINDS: Record<ReviewKind, string> = { product: "Product", story: "Story" }

export const REVIEW_STATES: Record<ReviewState, string> = {
  waiting: "To review",
  approved: "Approved",
  returned: "Returned",
  superseded: "Replaced by a newer one",
}

export const REGISTRATION_STATES: Record<RegistrationState, string> = {
  submitted: "To verify",
  needs_answer: "Asked back",
  draft: "Draft",
  approved: "Approved",
  rejected: "Rejected",
}

export const EVIDENCE: Record<EvidenceKind, string> = {
  identity_card: "Identity card",
  registration: "Registration paper",
  ocop_decision: "OCOP decision",
  food_safety: "Food safety",
  other: "Other",
}

export const VERDICTS: Record<Verdict, { words: string; colour: Colour }> = {
  waiting: { words: "To verify", colour: "orange" },
  accepted: { words: "Accepted", colour: "green" },
  asked_back: { words: "Asked back", colour: "blue" },
  refused: { words: "Refused", colour: "red" },
}

export const VENDOR_STATUSES: Record<VendorStatus, { words: string; colour: Colour }> = {
  active: { words: "Active", colour: "green" },
  on_holiday: { words: "On holiday", colour: "blue" },
  suspended: { words: "Suspended", colour: "orange" },
  terminated: { words: "Terminated", colour: "red" },
}

/** A time as people in Vietnam read it. */
export function timeInVietnam(time: string | null): string {
  if (!time) return "–"
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: "Asia/Ho_Chi_Minh",
    dateStyle: "medium",
    timeStyle: "short",
  }).format(new Date(time))
}
