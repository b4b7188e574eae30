import type { Locale } from "@cho-ocop/contracts"

/** Addresses of the vendors' workspace, in the manner of `paths.ts`. */
export const WORKSPACE_PATTERNS = {
  "workspace/today": { vi: "/vi/kenh-chu-the", en: "/en/workspace" },
  "workspace/open-a-shop": { vi: "/vi/kenh-chu-the/mo-gian-hang", en: "/en/workspace/open-a-shop" },
  "workspace/sign-in": { vi: "/vi/kenh-chu-the/dang-nhap", en: "/en/workspace/sign-in" },
  "workspace/sign-out": { vi: "/vi/kenh-chu-the/dang-xuat", en: "/en/workspace/sign-out" },
  "workspace/forgotten-password": {
    vi: "/vi/kenh-chu-the/quen-mat-khau",
    en: "/en/workspace/forgotten-password",
  },
  "workspace/new-password": { vi: "/vi/kenh-chu-the/mat-khau-moi", en: "/en/workspace/new-password" },
  "workspace/invitation": { vi: "/vi/kenh-chu-the/loi-moi", en: "/en/workspace/invitation" },
  "workspace/registration": { vi: "/vi/kenh-chu-the/ho-so", en: "/en/workspace/registration" },
  "workspace/registration/kind": {
    vi: "/vi/kenh-chu-the/ho-so/loai-hinh",
    en: "/en/workspace/registration/kind",
  },
  "workspace/registration/identity": {
    vi: "/vi/kenh-chu-the/ho-so/phap-ly",
    en: "/en/workspace/registration/identity",
  },
  "workspace/registration/representative": {
    vi: "/vi/kenh-chu-the/ho-so/nguoi-dai-dien",
    en: "/en/workspace/registration/representative",
  },
  "workspace/registration/place": {
    vi: "/vi/kenh-chu-the/ho-so/dia-chi",
    en: "/en/workspace/registration/place",
  },
  "workspace/registration/contact": {
    vi: "/vi/kenh-chu-the/ho-so/lien-he",
    en: "/en/workspace/registration/contact",
  },
  "workspace/registration/products": {
    vi: "/vi/kenh-chu-the/ho-so/san-pham",
    en: "/en/workspace/registration/products",
  },
  "workspace/registration/bank": {
    vi: "/vi/kenh-chu-the/ho-so/ngan-hang",
    en: "/en/workspace/registration/bank",
  },
  "workspace/registration/evidence": {
    vi: "/vi/kenh-chu-the/ho-so/giay-to",
    en: "/en/workspace/registration/evidence",
  },
  "workspace/registration/consents": {
    vi: "/vi/kenh-chu-the/ho-so/dong-y",
    en: "/en/workspace/registration/consents",
  },
  "workspace/registration/submit": {
    vi: "/vi/kenh-chu-the/ho-so/gui",
    en: "/en/workspace/registration/submit",
  },
  "workspace/more": { vi: "/vi/kenh-chu-the/them", en: "/en/workspace/more" },
  "workspace/team": { vi: "/vi/kenh-chu-the/nhan-su", en: "/en/workspace/team" },
  "workspace/shop": { vi: "/vi/kenh-chu-the/gian-hang", en: "/en/workspace/shop" },
  "workspace/certificates": { vi: "/vi/kenh-chu-the/chung-nhan", en: "/en/workspace/certificates" },
  "workspace/inspections": { vi: "/vi/kenh-chu-the/kiem-tra", en: "/en/workspace/inspections" },
  "workspace/inspection": {
    vi: "/vi/kenh-chu-the/kiem-tra/[inspection_id]",
    en: "/en/workspace/inspections/[inspection_id]",
  },
  "workspace/shop-page": { vi: "/vi/kenh-chu-the/trang-gian-hang", en: "/en/workspace/shop-page" },
  "workspace/shop-banner": { vi: "/vi/kenh-chu-the/anh-bia", en: "/en/workspace/shop-banner" },
  "workspace/shipping": { vi: "/vi/kenh-chu-the/giao-hang", en: "/en/workspace/shipping" },
  "workspace/announcements": { vi: "/vi/kenh-chu-the/thong-bao", en: "/en/workspace/announcements" },
  "workspace/account": { vi: "/vi/kenh-chu-the/tai-khoan", en: "/en/workspace/account" },
  "workspace/bank-account": {
    vi: "/vi/kenh-chu-the/tai-khoan-nhan-tien",
    en: "/en/workspace/bank-account",
  },
  "workspace/money": { vi: "/vi/kenh-chu-the/tien", en: "/en/workspace/money" },
  "workspace/products": { vi: "/vi/kenh-chu-the/san-pham", en: "/en/workspace/products" },
  "workspace/new-product": { vi: "/vi/kenh-chu-the/san-pham-moi", en: "/en/workspace/new-product" },
  "workspace/product": {
    vi: "/vi/kenh-chu-the/san-pham/[product_id]",
    en: "/en/workspace/products/[product_id]",
  },
  "workspace/stock": { vi: "/vi/kenh-chu-the/ton-kho/[product_id]", en: "/en/workspace/stock/[product_id]" },
  "workspace/story": {
    vi: "/vi/kenh-chu-the/cau-chuyen/[product_id]",
    en: "/en/workspace/stories/[product_id]",
  },
  "workspace/story-preview": {
    vi: "/vi/kenh-chu-the/xem-truoc/[product_id]",
    en: "/en/workspace/story-preview/[product_id]",
  },
  "workspace/story-versions": {
    vi: "/vi/kenh-chu-the/cac-ban/[product_id]",
    en: "/en/workspace/story-versions/[product_id]",
  },
  "workspace/assessment": {
    vi: "/vi/kenh-chu-the/tu-danh-gia/[product_id]",
    en: "/en/workspace/self-assessment/[product_id]",
  },
  "workspace/import": { vi: "/vi/kenh-chu-the/nhap-xuat", en: "/en/workspace/import" },
  "workspace/import-run": {
    vi: "/vi/kenh-chu-the/nhap-xuat/[import_id]",
    en: "/en/workspace/import/[import_id]",
  },
  "workspace/lots": { vi: "/vi/kenh-chu-the/lo-hang", en: "/en/workspace/lots" },
  "workspace/new-lot": { vi: "/vi/kenh-chu-the/lo-hang-moi", en: "/en/workspace/new-lot" },
  "workspace/lot": { vi: "/vi/kenh-chu-the/lo-hang/[lot_id]", en: "/en/workspace/lots/[lot_id]" },
  "workspace/orders": { vi: "/vi/kenh-chu-the/don-hang", en: "/en/workspace/orders" },
  "workspace/order": { vi: "/vi/kenh-chu-the/don-hang/[order_id]", en: "/en/workspace/orders/[order_id]" },
  "workspace/visits": { vi: "/vi/kenh-chu-the/luot-xem", en: "/en/workspace/visits" },
} as const satisfies Record<`workspace/${string}`, Record<Locale, string>>

export type WorkspacePage = keyof typeof WORKSPACE_PATTERNS

/** Pages that are about no one thing: their address has no parts to fill in. */
export type PlainWorkspacePage = {
  [Page in WorkspacePage]: (typeof WORKSPACE_PATTERNS)[Page]["vi"] extends `${string}[${string}`
    ? never
    : Page
}[WorkspacePage]
