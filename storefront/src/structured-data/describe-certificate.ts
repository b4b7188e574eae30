import type { CertificatePage, Locale } from "@cho-ocop/contracts"
import { isValidState } from "@cho-ocop/ocop"
import { certificateAddresses } from "../certificate/certificate-addresses.ts"
import { certificateTextsOf } from "../i18n/certificate.ts"
import { shownText } from "../i18n/shown-text.ts"
import { textsOf } from "../i18n/texts.ts"
import { pathOf } from "../paths.ts"
import type { JsonLd } from "./json-ld.ts"

/** A certificate as schema.org knows it; its status says whether it is valid today. */
export function describeCertificate(found: CertificatePage, locale: Locale, origin: string): JsonLd {
  const { handle, state, star, decision_number, issuer, issued_on, ends_on, source, product, vendor } = found
  const texts = certificateTextsOf(locale)
  return {
    "@type": "Certification",
    name: texts.title(shownText(product.name, locale).text),
    url: certificateAddresses(handle, origin)[locale],
    certificationStatus: `https://schema.org/${isValidState(state) ? "CertificationActive" : "CertificationInactive"}`,
    description: texts.states[state].text,
    ...(decision_number && { certificationIdentification: decision_number }),
    ...(issued_on && { datePublished: issued_on, validFrom: issued_on }),
    ...(ends_on && { expires: ends_on }),
    ...(issuer && {
      issuedBy: { "@type": "Organization", name: textsOf(locale).certificate.issuers[issuer] },
    }),
    ...(star && {
      certificationRating: { "@type": "Rating", ratingValue: star, bestRating: 5, worstRating: 3 },
    }),
    ...(source && { isBasedOn: source.url }),
    about: {
      "@type": "Product",
      name: shownText(product.name, locale).text,
      url: `${origin}${pathOf("product", locale, { handle: product.handle })}`,
      brand: { "@type": "Organization", name: vendor.name },
    },
  }
}
