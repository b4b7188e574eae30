import type { Locale } from "@cho-ocop/contracts"

/** Addresses of a shopper's own account, in the manner of `paths.ts`. */
export const ACCOUNT_PATTERNS = {
  account: { vi: "/vi/tai-khoan", en: "/en/account" },
  "account/sign-in": { vi: "/vi/tai-khoan/dang-nhap", en: "/en/account/sign-in" },
  "account/sign-up": { vi: "/vi/tai-khoan/tao-tai-khoan", en: "/en/account/sign-up" },
  "account/confirm": { vi: "/vi/tai-khoan/xac-nhan", en: "/en/account/confirm" },
  "account/sign-out": { vi: "/vi/tai-khoan/dang-xuat", en: "/en/account/sign-out" },
  "account/forgotten-password": { vi: "/vi/tai-khoan/quen-mat-khau", en: "/en/account/forgotten-password" },
  "account/new-password": { vi: "/vi/tai-khoan/mat-khau-moi", en: "/en/account/new-password" },
  "account/addresses": { vi: "/vi/tai-khoan/dia-chi", en: "/en/account/addresses" },
  "account/new-address": { vi: "/vi/tai-khoan/dia-chi-moi", en: "/en/account/new-address" },
  "account/address": {
    vi: "/vi/tai-khoan/dia-chi/[address_id]",
    en: "/en/account/addresses/[address_id]",
  },
  "account/settings": { vi: "/vi/tai-khoan/cai-dat", en: "/en/account/settings" },
  "account/delete": { vi: "/vi/tai-khoan/xoa-tai-khoan", en: "/en/account/delete" },
} as const satisfies Record<string, Record<Locale, string>>
