import type { CertificateRefusal } from "@cho-ocop/ocop"
import { ProblemError } from "../http/problem.ts"

const REASONS: Record<CertificateRefusal, string> = {
  not_allowed: "Officers of the programme and operators do this.",
  wrong_state: "The certificate is not in a state in which this can be done.",
  unverified: "The certificate has to be verified first.",
  dates_unknown: "The day on which the certificate ends is not known.",
  in_the_future: "The date lies in the future.",
  out_of_order: "The date lies before what it follows.",
  too_early: "A renewal may be filed from 180 days before the certificate ends.",
  too_late: "The certificate had ended by then.",
  wrong_authority: "3 and 4 stars are the province's to decide, 5 stars the ministry's.",
}

/** The rules of the programme do not allow a change; `fields.change` says which of their refusals it is. */
export function changeRefused(refusal: CertificateRefusal): ProblemError {
  return new ProblemError("change_refused", REASONS[refusal], { change: refusal })
}
