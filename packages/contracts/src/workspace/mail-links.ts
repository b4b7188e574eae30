import type { Locale } from "../text.ts"

const PATHS = {
  vi: {
    invitation: "/vi/kenh-chu-the/loi-moi",
    password_reset: "/vi/kenh-chu-the/mat-khau-moi",
    sign_up: "/vi/tai-khoan/xac-nhan",
    customer_password_reset: "/vi/tai-khoan/mat-khau-moi",
  },
  en: {
    invitation: "/en/workspace/invitation",
    password_reset: "/en/workspace/new-password",
    sign_up: "/en/account/confirm",
    customer_password_reset: "/en/account/new-password",
  },
} as const satisfies Record<Locale, object>

/** Pages of the storefront that mail leads to; each reads the `token` of its query. */
export type MailLink = keyof (typeof PATHS)["vi"]

/** Path and query of such a page. */
export function mailLink(page: MailLink, locale: Locale, token: string): string {
  return `${PATHS[locale][page]}?token=${encodeURIComponent(token)}`
}
