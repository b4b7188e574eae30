import { pathOf } from "../paths.ts"

/** Absolute addresses of what is told about a certificate. `origin` has no slash at its end. */
export function certificateAddresses(handle: string, origin: string) {
  const page = (locale: "vi" | "en") => `${origin}${pathOf("certificate", locale, { handle })}`
  return {
    vi: page("vi"),
    en: page("en"),
    data: `${page("en")}.json`,
    badge: `${origin}/badges/${encodeURIComponent(handle)}.svg`,
  }
}
