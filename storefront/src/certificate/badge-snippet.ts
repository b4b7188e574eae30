import type { Locale } from "@cho-ocop/contracts"
import { certificateTextsOf } from "../i18n/certificate.ts"
import { BADGE_SIZE } from "./badge.ts"
import { certificateAddresses } from "./certificate-addresses.ts"

/** HTML for a producer's own site: the badge, leading to the page where anybody can check it. */
export function badgeSnippet(handle: string, productName: string, locale: Locale, origin: string): string {
  const addresses = certificateAddresses(handle, origin)
  const alt = certificateTextsOf(locale).badgeAlt(productName)
  const { width, height } = BADGE_SIZE
  return `<a href="${addresses[locale]}"><img src="${addresses.badge}" width="${width}" height="${height}" alt="${escapeHtml(alt)}"></a>`
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")
}
