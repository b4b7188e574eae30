import type { Account, Locale } from "@cho-ocop/contracts"
import { workspaceTextsOf } from "../i18n/workspace.ts"
import { pageAt, pathOf } from "../paths.ts"
import type { PlainWorkspacePage } from "./patterns.ts"
import { managesShop } from "./session.ts"

export type Section = "today" | "products" | "orders" | "shop" | "more" | "registration" | "account"

/** Where each section begins. */
const START = {
  today: "workspace/today",
  products: "workspace/products",
  orders: "workspace/orders",
  shop: "workspace/shop",
  more: "workspace/more",
  registration: "workspace/registration",
  account: "workspace/account",
} as const satisfies Record<Section, PlainWorkspacePage>

/** Sections of the pages that do not begin with a section's own name. */
const SECTION_OF: Partial<Record<string, Section>> = {
  product: "products",
  "new-product": "products",
  stock: "products",
  story: "products",
  "story-preview": "products",
  "story-versions": "products",
  assessment: "products",
  lots: "more",
  "new-lot": "more",
  lot: "more",
  import: "products",
  "import-run": "products",
  order: "orders",
  "shop-page": "shop",
  "shop-banner": "shop",
  shipping: "shop",
  certificates: "shop",
  inspections: "shop",
  inspection: "shop",
  pictures: "shop",
  team: "more",
  "bank-account": "more",
  money: "more",
  announcements: "more",
  visits: "more",
}

export interface NavigationLink {
  label: string
  href: string
  icon: Section
  isCurrent: boolean
}

/** What stands in the bar: what this account may use, the section of the page `at` marked. */
export function navigationOf(account: Account, locale: Locale, at: string): NavigationLink[] {
  const sections = sectionsOf(account)
  const current = sectionAt(at)
  const marked = current && !sections.includes(current) ? "more" : current
  const { nav } = workspaceTextsOf(locale)
  return sections.map((section) => ({
    label: nav[section],
    href: pathOf(START[section], locale),
    icon: section,
    isCurrent: section === marked,
  }))
}

function sectionsOf({ role, vendor }: Account): Section[] {
  if (!vendor) return ["registration", "account"]
  return managesShop(role) ? ["today", "products", "orders", "shop", "more"] : ["orders", "more"]
}

function sectionAt(path: string): Section | undefined {
  const name = pageAt(path)?.split("/")[1] ?? ""
  return SECTION_OF[name] ?? (Object.keys(START) as Section[]).find((section) => section === name)
}
