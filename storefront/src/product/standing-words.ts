import type { Recognition } from "@cho-ocop/contracts"
import type { Texts } from "../i18n/texts.ts"

/**
 * What is said about a product's star. Only a recognition that is valid, or not known to have ended,
 * is told as stars; everything else is told as what it is.
 */
export function standingWords({ standing, star, year }: Recognition, { standing: words }: Texts): string {
  switch (standing) {
    case "certified":
    case "unconfirmed":
      if (star === null) return ""
      return year === null ? words.stars(star) : words.recognised(star, year)
    case "expired":
      if (star === null) return words.expiredNoStar
      return year === null ? words.expired(star) : words.expiredIn(star, year)
    case "revoked":
      return star === null ? words.revokedNoStar : words.revoked(star)
    case "potential_five":
      return words.potentialFive
    case "proposed":
      return star === null ? words.proposedNoStar : words.proposed(star)
    case "none":
      return words.none
  }
}
