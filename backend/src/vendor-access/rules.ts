import type { VendorRole } from "@cho-ocop/contracts"
import type { ResourceName } from "./resources.ts"

type Role = VendorRole
type Owns = Readonly<Record<string, ResourceName>>

/** `GET /vendor/products/:product_id`: a verb and a path as the route files spell it. */
export type RouteName = `${"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} /vendor/${string}`

/**
 * Who may call a route.
 * - `public`: anybody.
 * - `account`: whoever is signed in with one of the roles, also before a registration is approved.
 * - `member`: the same, once there is a vendor; 409 `not_yet_approved` before.
 *
 * `owns` names each path parameter that is somebody's, and what it is the id of.
 */
export type Rule = { access: "public" } | { access: "account" | "member"; roles: readonly Role[]; owns: Owns }

const ANYBODY: Rule = { access: "public" }
const OWNER: readonly Role[] = ["owner"]
const MANAGERS: readonly Role[] = ["owner", "manager"]
const EVERYONE: readonly Role[] = ["owner", "manager", "packer"]

const account = (roles: readonly Role[], owns: Owns = {}): Rule => ({ access: "account", roles, owns })
const member = (roles: readonly Role[], owns: Owns = {}): Rule => ({ access: "member", roles, owns })

const PRODUCT: Owns = { product_id: "product" }
const ORDER: Owns = { order_id: "order" }
const LOT: Owns = { lot_id: "lot" }
const FINDING: Owns = { inspection_finding_id: "inspection_finding" }

/** Every route below `/vendor` and who may call it. What is not written here does not exist. */
export const RULES: Readonly<Record<RouteName, Rule>> = {
  // Account
  "POST /vendor/sign-in": ANYBODY,
  "POST /vendor/sign-out": ANYBODY,
  "POST /vendor/password-reset": ANYBODY,
  "POST /vendor/password-reset/confirm": ANYBODY,
  "POST /vendor/registrations": ANYBODY,
  "POST /vendor/invitations/look": ANYBODY,
  "POST /vendor/invitations/accept": ANYBODY,
  "GET /vendor/me": account(EVERYONE),
  "POST /vendor/me": account(EVERYONE),
  "POST /vendor/password": account(EVERYONE),
  "GET /vendor/me/sessions": account(EVERYONE),
  "DELETE /vendor/me/sessions": account(EVERYONE),

  // Registration
  "GET /vendor/banks": account(EVERYONE),
  "GET /vendor/onboarding": account(OWNER),
  "GET /vendor/registration": account(OWNER),
  "POST /vendor/registration/steps/:step": account(OWNER),
  "POST /vendor/registration/evidence-files": account(OWNER),
  "GET /vendor/registration/evidence-files/:evidence_file_id": account(OWNER, {
    evidence_file_id: "evidence_file",
  }),
  "DELETE /vendor/registration/evidence-files/:evidence_file_id": account(OWNER, {
    evidence_file_id: "evidence_file",
  }),
  "POST /vendor/registration/consents": account(OWNER),
  "POST /vendor/registration/submit": account(OWNER),

  // News and standing
  "GET /vendor/state": member(EVERYONE),
  "GET /vendor/announcements": member(EVERYONE),
  "POST /vendor/announcements/:announcement_id/read": member(EVERYONE),

  // Team
  "GET /vendor/members": member(MANAGERS),
  "POST /vendor/members/:member_id": member(OWNER, { member_id: "member" }),
  "DELETE /vendor/members/:member_id": member(OWNER, { member_id: "member" }),
  "POST /vendor/invitations": member(OWNER),
  "DELETE /vendor/invitations/:invitation_id": member(OWNER, { invitation_id: "invitation" }),

  // Bank account
  "GET /vendor/bank-account": member(OWNER),
  "POST /vendor/bank-account/proposals": member(OWNER),
  "DELETE /vendor/bank-account/proposals/:proposal_id": member(OWNER, {
    proposal_id: "bank_account_proposal",
  }),

  // Pictures
  "GET /vendor/pictures": member(MANAGERS),
  "POST /vendor/pictures": member(MANAGERS),
  "POST /vendor/pictures/:picture_id": member(MANAGERS, { picture_id: "picture" }),
  "DELETE /vendor/pictures/:picture_id": member(MANAGERS, { picture_id: "picture" }),

  // Products
  "GET /vendor/products": member(MANAGERS),
  "POST /vendor/products": member(MANAGERS),
  "POST /vendor/products/submit": member(MANAGERS),
  "GET /vendor/products/:product_id": member(MANAGERS, PRODUCT),
  "POST /vendor/products/:product_id": member(MANAGERS, PRODUCT),
  "DELETE /vendor/products/:product_id": member(MANAGERS, PRODUCT),
  "POST /vendor/products/:product_id/submit": member(MANAGERS, PRODUCT),
  "POST /vendor/products/:product_id/withdraw": member(MANAGERS, PRODUCT),
  "POST /vendor/products/:product_id/offer": member(MANAGERS, PRODUCT),
  "POST /vendor/products/:product_id/variants/:variant_id": member(MANAGERS, {
    ...PRODUCT,
    variant_id: "variant",
  }),

  // Stories
  "GET /vendor/stories": member(MANAGERS),
  "GET /vendor/stories/:product_id": member(MANAGERS, PRODUCT),
  "POST /vendor/stories/:product_id": member(MANAGERS, PRODUCT),
  "POST /vendor/stories/:product_id/submit": member(MANAGERS, PRODUCT),
  "GET /vendor/stories/:product_id/preview": member(MANAGERS, PRODUCT),
  "GET /vendor/stories/:product_id/versions": member(MANAGERS, PRODUCT),
  "GET /vendor/stories/:product_id/versions/:version": member(MANAGERS, PRODUCT),
  "POST /vendor/stories/:product_id/versions/:version/restore": member(MANAGERS, PRODUCT),

  // Self-assessments
  "GET /vendor/products/:product_id/assessment": member(MANAGERS, PRODUCT),
  "POST /vendor/products/:product_id/assessment": member(MANAGERS, PRODUCT),
  "POST /vendor/products/:product_id/assessment/finish": member(MANAGERS, PRODUCT),
  "GET /vendor/assessments/:assessment_id/file": member(MANAGERS, { assessment_id: "assessment" }),

  // Shop page and shipping
  "GET /vendor/shop": member(MANAGERS),
  "POST /vendor/shop": member(MANAGERS),
  "GET /vendor/shipping": member(MANAGERS),
  "POST /vendor/shipping": member(MANAGERS),
  "DELETE /vendor/shipping": member(MANAGERS),

  // Orders and the day
  "GET /vendor/orders": member(EVERYONE),
  "POST /vendor/orders/pack": member(EVERYONE),
  "GET /vendor/orders/:order_id": member(EVERYONE, ORDER),
  "GET /vendor/orders/:order_id/photos/:photo": member(EVERYONE, ORDER),
  "POST /vendor/orders/:order_id/packings": member(EVERYONE, ORDER),
  "POST /vendor/orders/:order_id/shipments": member(EVERYONE, ORDER),
  "POST /vendor/orders/:order_id/deliveries": member(EVERYONE, ORDER),
  "POST /vendor/orders/:order_id/cancel": member(MANAGERS, ORDER),
  "POST /vendor/orders/:order_id/refunds": member(MANAGERS, ORDER),
  "POST /vendor/orders/:order_id/changes": member(MANAGERS, ORDER),
  "POST /vendor/orders/:order_id/returns/:return_id/decision": member(MANAGERS, {
    ...ORDER,
    return_id: "return",
  }),
  "POST /vendor/orders/:order_id/returns/:return_id/receipt": member(MANAGERS, {
    ...ORDER,
    return_id: "return",
  }),
  "GET /vendor/papers/:paper": member(EVERYONE),
  "GET /vendor/certificates": member(MANAGERS),
  "GET /vendor/today": member(EVERYONE),
  "GET /vendor/visits": member(MANAGERS),

  // Lots and labels
  "GET /vendor/lots": member(MANAGERS),
  "POST /vendor/lots": member(MANAGERS),
  "GET /vendor/lots/:lot_id": member(MANAGERS, LOT),
  "POST /vendor/lots/:lot_id/events": member(MANAGERS, LOT),
  "POST /vendor/lots/:lot_id/corrections": member(MANAGERS, LOT),
  "POST /vendor/lots/:lot_id/recall": member(MANAGERS, LOT),
  "GET /vendor/lots/:lot_id/labels": member(MANAGERS, LOT),
  "POST /vendor/lots/:lot_id/labels": member(MANAGERS, LOT),
  "GET /vendor/labels/:label_batch_id": member(MANAGERS, { label_batch_id: "label_batch" }),
  "GET /vendor/labels/:label_batch_id/file": member(MANAGERS, { label_batch_id: "label_batch" }),

  // Inspections
  "GET /vendor/inspections": member(MANAGERS),
  "GET /vendor/inspections/:inspection_id": member(MANAGERS, { inspection_id: "inspection" }),
  "POST /vendor/inspection-findings/:inspection_finding_id/answer": member(MANAGERS, FINDING),
  "POST /vendor/inspection-findings/:inspection_finding_id/files": member(MANAGERS, FINDING),
  "GET /vendor/inspection-findings/:inspection_finding_id/files/:file_id": member(MANAGERS, FINDING),
  "GET /vendor/inspection-samples/:sample_id/file": member(MANAGERS, { sample_id: "sample" }),

  // Money
  "GET /vendor/ledger": member(MANAGERS),
  "GET /vendor/statements/:month": member(MANAGERS),

  // Import and export
  "POST /vendor/imports": member(MANAGERS),
  "GET /vendor/imports/:import_id": member(MANAGERS, { import_id: "import" }),
  "POST /vendor/imports/:import_id/confirm": member(MANAGERS, { import_id: "import" }),
  "GET /vendor/export": member(MANAGERS),
}
