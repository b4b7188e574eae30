import type { Locale } from "@cho-ocop/contracts"

/** The page behind the code of a lot's label. */
export function lotPath(code: string, locale: Locale): string {
  return `/q/${encodeURIComponent(code)}?lang=${locale}`
}
