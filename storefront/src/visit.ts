import type { Locale } from "@cho-ocop/contracts"
import type { AstroCookieSetOptions } from "astro"

/** What the shop uses of Astro's cookies. */
export interface Cookies {
  get(name: string): { value: string } | undefined
  set(name: string, value: string, options: AstroCookieSetOptions): void
  delete(name: string, options: { path: string }): void
}

/** What the pages of cart, checkout and orders read of a visit. */
export interface Visit {
  request: Request
  cookies: Cookies
  locals: { locale: Locale }
}

/** What the pages of the workspace and of accounts read of a visit. */
export interface OwnVisit {
  request: Request
  url: URL
  cookies: Cookies
  locals: App.Locals
  clientAddress: string
}
