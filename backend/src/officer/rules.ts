type Verb = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"

/** `GET /admin/users/me`: a verb and a path; `:me` stands for the caller's own id. */
export type OfficerRoute = `${Verb} /admin/${string}`

/** What an officer may call of an area: all of it, these routes, or nothing. */
export type OfficerRule = "all" | "nothing" | readonly OfficerRoute[]

/**
 * What a programme officer may do, by area: the first word of a path below `/admin`. An area without a line is closed
 * to officers, and the isolation test asks for its line. Where the dashboard has a page of an area's name, an officer
 * sees the page if it may do all of it.
 */
export const OFFICER_RULES: Readonly<Record<string, OfficerRule>> = {
  // The programme
  certificates: "all",
  inspections: "all",
  "inspection-plans": "all",
  recalls: "all",

  // To choose whom and what a certificate or an inspection is about
  "product-names": "all",
  lots: "all",
  vendors: ["GET /admin/vendors"],

  // Who it is, and what the dashboard cannot do without
  officers: ["GET /admin/officers/me"],
  users: ["GET /admin/users/me", "POST /admin/users/:me"],
  stores: ["GET /admin/stores"],
  "feature-flags": "all",

  // The market's own
  announcements: "nothing",
  "audit-entries": "nothing",
  "bank-account-proposals": "nothing",
  "commission-rules": "nothing",
  ledger: "nothing",
  "order-groups": "nothing",
  outbox: "nothing",
  "payment-exceptions": "nothing",
  "payment-notices": "nothing",
  "payment-refunds": "nothing",
  "payout-batches": "nothing",
  papers: "nothing",
  payouts: "nothing",
  "promotion-funders": "nothing",
  reconciler: "nothing",
  registrations: "nothing",
  reviews: "nothing",
  "search-sync": "nothing",
  takedowns: "nothing",
  "vendor-orders": "nothing",
  withholding: "nothing",

  // Medusa's
  "api-keys": "nothing",
  campaigns: "nothing",
  claims: "nothing",
  collections: "nothing",
  currencies: "nothing",
  "customer-groups": "nothing",
  customers: "nothing",
  "draft-orders": "nothing",
  exchanges: "nothing",
  "fulfillment-providers": "nothing",
  "fulfillment-sets": "nothing",
  fulfillments: "nothing",
  index: "nothing",
  "inventory-items": "nothing",
  invites: "nothing",
  layouts: "nothing",
  locales: "nothing",
  notifications: "nothing",
  "order-changes": "nothing",
  "order-edits": "nothing",
  orders: "nothing",
  "payment-collections": "nothing",
  payments: "nothing",
  plugins: "nothing",
  "price-lists": "nothing",
  "price-preferences": "nothing",
  "product-categories": "nothing",
  "product-options": "nothing",
  "product-tags": "nothing",
  "product-types": "nothing",
  "product-variants": "nothing",
  products: "nothing",
  promotions: "nothing",
  "property-labels": "nothing",
  rbac: "nothing",
  "refund-reasons": "nothing",
  regions: "nothing",
  reservations: "nothing",
  "return-reasons": "nothing",
  returns: "nothing",
  "sales-channels": "nothing",
  search: "nothing",
  "search-indexes": "nothing",
  "shipping-option-types": "nothing",
  "shipping-options": "nothing",
  "shipping-profiles": "nothing",
  "stock-locations": "nothing",
  "tax-providers": "nothing",
  "tax-rates": "nothing",
  "tax-regions": "nothing",
  translations: "nothing",
  uploads: "nothing",
  views: "nothing",
  "workflows-executions": "nothing",
}

/** Whether an officer may send this; `path` as it was sent, without its query. */
export function isForOfficers(method: string, path: string, userId: string): boolean {
  const [, admin, area = ""] = path.split("/")
  const rule = Object.hasOwn(OFFICER_RULES, area) ? OFFICER_RULES[area] : undefined
  if (admin !== "admin" || rule === undefined || rule === "nothing") return false
  return rule === "all" || rule.some((route) => `${method} ${path}` === route.replace(":me", userId))
}
