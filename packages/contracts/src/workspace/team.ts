import { z } from "zod"
import { Locale, line } from "../text.ts"
import { AccountEmail, NewPassword } from "./account.ts"
import { VendorRole } from "./vendor-role.ts"

/** Somebody who works for the vendor. */
export const Member = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role: VendorRole,
  joined_at: z.string(),
  is_self: z.boolean(),
})
export type Member = z.infer<typeof Member>

/** An invitation that is still open. */
export const Invitation = z.object({
  id: z.string(),
  email: z.string(),
  role: VendorRole,
  invited_at: z.string(),
  expires_at: z.string(),
})
export type Invitation = z.infer<typeof Invitation>

/** Answer of `GET /vendor/members`. */
export const Team = z.object({ members: z.array(Member), invitations: z.array(Invitation) })
export type Team = z.infer<typeof Team>

/**
 * Body of `POST /vendor/invitations`, answered `Invitation`; 409 `already_member`. A newer invitation of the same
 * address ends the older one.
 */
export const Invite = z.strictObject({
  email: AccountEmail,
  role: VendorRole,
  locale: Locale.default("vi"),
})
export type Invite = z.infer<typeof Invite>

/** Body of `POST /vendor/members/:member_id`, answered `Member`; 409 `last_owner`. */
export const RoleChange = z.strictObject({ role: VendorRole })
export type RoleChange = z.infer<typeof RoleChange>

/** Body of `POST /vendor/invitations/look`: what an invitation is for, before it is accepted. */
export const InvitationToken = z.strictObject({ token: z.string().max(100) })
export type InvitationToken = z.infer<typeof InvitationToken>

/** Its answer; 404 `not_found`, 409 `token_used`, `token_expired`. `vendor_name` is null for a new registration. */
export const OpenInvitation = z.object({
  email: z.string(),
  role: VendorRole,
  vendor_name: z.string().nullable(),
})
export type OpenInvitation = z.infer<typeof OpenInvitation>

/** Body of `POST /vendor/invitations/accept`, answered `SignedIn`; 409 `token_used`, `token_expired`, `already_member`. */
export const AcceptInvitation = z.strictObject({
  token: z.string().max(100),
  name: line(120).pipe(z.string().min(1, "required")),
  password: NewPassword,
  locale: Locale.default("vi"),
})
export type AcceptInvitation = z.infer<typeof AcceptInvitation>
