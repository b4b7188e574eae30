import type { Locale } from "@cho-ocop/contracts"
import { ACCOUNT_PATTERNS } from "./account/patterns.ts"
import { WORKSPACE_PATTERNS } from "./workspace/patterns.ts"

/**
 * Every address of the shop, in both languages. `src/screens/<page>.astro` answers for it;
 * `[name]` stands for one readable part of the address.
 */
export const PATTERNS = {
  home: { vi: "/vi", en: "/en" },
  products: { vi: "/vi/san-pham", en: "/en/products" },
  product: { vi: "/vi/san-pham/[handle]", en: "/en/products/[handle]" },
  "product-quality": { vi: "/vi/san-pham/[handle]/chat-luong", en: "/en/products/[handle]/quality" },
  "inspection-draws": { vi: "/vi/boc-tham-kiem-tra", en: "/en/inspection-draws" },
  "inspection-draw": { vi: "/vi/boc-tham-kiem-tra/[plan_id]", en: "/en/inspection-draws/[plan_id]" },
  producers: { vi: "/vi/chu-the", en: "/en/producers" },
  producer: { vi: "/vi/chu-the/[handle]", en: "/en/producers/[handle]" },
  region: { vi: "/vi/vung/[slug]", en: "/en/regions/[slug]" },
  province: { vi: "/vi/tinh/[slug]", en: "/en/provinces/[slug]" },
  certificate: { vi: "/vi/chung-nhan/[handle]", en: "/en/certificates/[handle]" },
  "about-the-stars": { vi: "/vi/ve-sao-ocop", en: "/en/about-the-stars" },
  cart: { vi: "/vi/gio-hang", en: "/en/cart" },
  checkout: { vi: "/vi/thanh-toan", en: "/en/checkout" },
  order: { vi: "/vi/don-hang/[number]", en: "/en/orders/[number]" },
  "order-cancel": { vi: "/vi/huy-don/[part]", en: "/en/cancel-order/[part]" },
  "order-return": { vi: "/vi/tra-hang/[part]", en: "/en/return-goods/[part]" },
  "order-lookup": { vi: "/vi/tra-cuu-don-hang", en: "/en/order-lookup" },
  "re-order": { vi: "/vi/mua-lai/[number]", en: "/en/order-again/[number]" },
  ...ACCOUNT_PATTERNS,
  ...WORKSPACE_PATTERNS,
} as const satisfies Record<string, Record<Locale, string>>

export type Page = keyof typeof PATTERNS
export const PAGES = Object.keys(PATTERNS) as Page[]
export const LOCALES = ["vi", "en"] as const satisfies readonly Locale[]

type PartOf<Pattern> = Pattern extends `${string}[${infer Part}]${string}` ? Part : never
type Parts<P extends Page> = Record<PartOf<(typeof PATTERNS)[P]["vi"]>, string>

/** The address of a page; pages about one thing need its handle, slug or number. */
export function pathOf<P extends Page>(
  page: P,
  locale: Locale,
  ...[parts]: PartOf<(typeof PATTERNS)[P]["vi"]> extends never ? [] : [parts: Parts<P>]
): string {
  const values: Record<string, string> = parts ?? {}
  return PATTERNS[page][locale].replace(/\[(\w+)\]/, (_, part: string) =>
    encodeURIComponent(values[part] ?? ""),
  )
}

/** Which language an address speaks; addresses outside both languages speak Vietnamese. */
export function localeOf(pathname: string): Locale {
  return pathname === "/en" || pathname.startsWith("/en/") ? "en" : "vi"
}

/** Pages that are one shopper's or one vendor's own. */
export const PRIVATE_PAGES: readonly Page[] = [
  "cart",
  "checkout",
  "order",
  "order-cancel",
  "order-return",
  "order-lookup",
  "re-order",
  ...PAGES.filter((page) => /^(account|workspace)\b/.test(page)),
]

/** Whether the page there is one shopper's or one vendor's own, never to be kept or shared. */
export function isPrivate(pathname: string): boolean {
  return PRIVATE_PAGES.some((page) => page === pageAt(pathname))
}

/** Which page answers for an address. */
export function pageAt(pathname: string): Page | undefined {
  return MATCHERS.find(({ format }) => format.test(pathname))?.page
}

const MATCHERS = PAGES.flatMap((page) =>
  LOCALES.map((locale) => ({
    page,
    format: new RegExp(`^${PATTERNS[page][locale].replace(/\[\w+\]/, "([^/]+)")}$`),
  })),
)

/** The same page in the other language, or the other language's home where the address is not a page's. */
export function translatedPath(pathname: string, locale: Locale): string {
  for (const { page, format } of MATCHERS) {
    const match = format.exec(pathname)
    if (match) return PATTERNS[page][locale].replace(/\[\w+\]/, match[1] ?? "")
  }
  return PATTERNS.home[locale]
}
