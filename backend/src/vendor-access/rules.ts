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

  // Team
  "GET /vendor/members": member(MANAGERS),
  "POST /vendor/members/:member_id": member(OWNER, { member_id: "member" }),
  "DELETE /vendor/members/:member_id": member(OWNER, { member_id: "member" }),
  "POST /vendor/invitations": member(OWNER),
  "DELETE /vendor/invitations/:invitation_id": member(OWNER, { invitation_id: "invitation" }),
}
