import type {
  CertificateState,
  FindingState,
  InspectionState,
  ProposalState,
  RegistrationState,
  ReviewState,
  VendorStatus,
  Verdict,
} from "@cho-ocop/contracts"
import type { GroupState } from "../order-group/lock-group.ts"

type Colour = "green" | "red" | "blue" | "orange" | "grey"

export const VERDICT_COLOURS: Record<Verdict, Colour> = {
  waiting: "orange",
  accepted: "green",
  asked_back: "blue",
  refused: "red",
}

export const VENDOR_COLOURS: Record<VendorStatus, Colour> = {
  active: "green",
  on_holiday: "blue",
  suspended: "orange",
  terminated: "red",
}

export const GROUP_COLOURS: Record<GroupState, Colour> = {
  awaiting_payment: "orange",
  placed: "green",
  expired: "grey",
}

export const PROPOSAL_COLOURS: Record<ProposalState, Colour> = {
  waiting: "orange",
  approved: "green",
  rejected: "red",
  withdrawn: "grey",
}

export const CERTIFICATE_COLOURS: Record<CertificateState, Colour> = {
  none: "grey",
  proposed: "grey",
  potential_five: "grey",
  upcoming: "blue",
  recognised: "green",
  renewal_under_way: "green",
  carried: "orange",
  not_confirmed: "orange",
  expired: "grey",
  revoked: "red",
  superseded: "grey",
}

export const REVIEW_COLOURS: Record<ReviewState, Colour> = {
  waiting: "orange",
  approved: "green",
  returned: "blue",
  superseded: "grey",
}

export const REGISTRATION_COLOURS: Record<RegistrationState, Colour> = {
  submitted: "orange",
  needs_answer: "blue",
  draft: "grey",
  approved: "green",
  rejected: "red",
}

export const INSPECTION_COLOURS: Record<InspectionState, Colour> = {
  planned: "blue",
  visited: "orange",
  closed: "grey",
}

export const FINDING_COLOURS: Record<FindingState, Colour> = {
  open: "orange",
  answered: "blue",
  sent_back: "orange",
  closed: "green",
}
