import type { Certificate, CertificateState, Star } from "./certificate.ts"
import { certificatesOn, type StatedCertificate } from "./certificate-history.ts"
import type { VietnameseDate } from "./dates.ts"

export type Standing =
  | "certified"
  | "unconfirmed"
  | "expired"
  | "revoked"
  | "potential_five"
  | "proposed"
  | "none"

export type Validity = "valid" | "not_confirmed" | "expired" | "revoked" | "none"

/** What a shopper is told about the star of a product. */
export interface Recognition {
  standing: Standing
  validity: Validity
  star: Star | null
  year: number | null
}

/** How each state is told to shoppers; what says most about today stands first. */
const TOLD: Record<CertificateState, { rank: number; standing: Standing; validity: Validity }> = {
  recognised: { rank: 5, standing: "certified", validity: "valid" },
  renewal_under_way: { rank: 5, standing: "certified", validity: "valid" },
  carried: { rank: 5, standing: "certified", validity: "valid" },
  not_confirmed: { rank: 4, standing: "unconfirmed", validity: "not_confirmed" },
  potential_five: { rank: 3, standing: "potential_five", validity: "none" },
  proposed: { rank: 2, standing: "proposed", validity: "none" },
  revoked: { rank: 1, standing: "revoked", validity: "revoked" },
  expired: { rank: 1, standing: "expired", validity: "expired" },
  superseded: { rank: 0, standing: "none", validity: "none" },
  upcoming: { rank: 0, standing: "none", validity: "none" },
  none: { rank: 0, standing: "none", validity: "none" },
}

/**
 * What may be said on `today` about a product's star, from all its certificates; those whose evidence is not verified
 * say nothing. Points and a proposal give no star, and "potential five" is no certificate
 * (Decision 26/2026/QĐ-TTg, articles 4 and 7).
 */
export function recognitionOn(today: VietnameseDate, certificates: readonly Certificate[]): Recognition {
  const [first, ...others] = certificatesOn(today, certificates)
  if (!first) return NOTHING_KNOWN
  const { certificate, state } = others.reduce(tellingMore, first)
  const { rank, standing, validity } = TOLD[state]
  return rank === 0 ? NOTHING_KNOWN : { standing, validity, star: certificate.star, year: certificate.year }
}

/** The star a shopper sees: only a recognition that is valid or not known to have ended shows one. */
export function shownStar({ standing, star }: Pick<Recognition, "standing" | "star">): Star | null {
  return standing === "certified" || standing === "unconfirmed" ? star : null
}

const NOTHING_KNOWN: Recognition = { standing: "none", validity: "none", star: null, year: null }

function tellingMore(best: StatedCertificate, next: StatedCertificate): StatedCertificate {
  return TOLD[next.state].rank > TOLD[best.state].rank ? next : best
}
