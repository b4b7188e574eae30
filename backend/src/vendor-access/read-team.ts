import type { Invitation, Member, OpenInvitation, Team, VendorRole } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { hashOf, requireOpen } from "../account/mail-token.ts"
import type { VendorContext } from "./account-context.ts"
import { vendorModule } from "./vendor-module.ts"

interface MemberRow {
  id: string
  email: string
  name: string
  role: VendorRole
  created_at: Date | string
}

interface InvitationRow {
  id: string
  email: string
  role: VendorRole
  created_at: Date | string
  expires_at: Date | string
}

const isoTime = (time: Date | string) => new Date(time).toISOString()

/** A vendor's members, and invitations that still open. */
export async function readTeam(container: MedusaContainer, context: VendorContext): Promise<Team> {
  const vendors = vendorModule(container)
  const { vendorId: vendor_id } = context
  const [members, invitations] = await Promise.all([
    vendors.listVendorMembers({ vendor_id }, { order: { created_at: "ASC" } }),
    vendors.listVendorInvitations(
      { vendor_id, used_at: null, expires_at: { $gt: new Date() } },
      { order: { created_at: "ASC" } },
    ),
  ])
  return {
    members: members.map((row) => memberOf(row, context)),
    invitations: invitations.map(invitationOf),
  }
}

/** One member of the team. */
export async function readMember(
  container: MedusaContainer,
  context: VendorContext,
  id: string,
): Promise<Member> {
  return memberOf(await vendorModule(container).retrieveVendorMember(id), context)
}

/** One invitation. */
export async function readInvitation(container: MedusaContainer, id: string): Promise<Invitation> {
  return invitationOf(await vendorModule(container).retrieveVendorInvitation(id))
}

/** What a token invites to. Throws `not_found`, `token_used`, `token_expired`. */
export async function readOpenInvitation(container: MedusaContainer, token: string): Promise<OpenInvitation> {
  const vendors = vendorModule(container)
  const [row] = await vendors.listVendorInvitations({ token_hash: hashOf(token) }, { take: 1 })
  const { email, role, vendor_id } = requireOpen(row)
  const vendor = vendor_id ? await vendors.retrieveVendor(vendor_id) : undefined
  return { email, role, vendor_name: vendor?.name ?? null }
}

function memberOf({ id, email, name, role, created_at }: MemberRow, { memberId }: VendorContext): Member {
  return { id, email, name, role, joined_at: isoTime(created_at), is_self: id === memberId }
}

function invitationOf({ id, email, role, created_at, expires_at }: InvitationRow): Invitation {
  return { id, email, role, invited_at: isoTime(created_at), expires_at: isoTime(expires_at) }
}
