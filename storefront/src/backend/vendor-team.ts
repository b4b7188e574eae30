import { Invitation, type Invite, Member, type RoleChange, Team } from "@cho-ocop/contracts"
import { z } from "zod"
import { type Caller, callerHeaders } from "./caller.ts"
import { askVendor } from "./vendor-client.ts"

export function findTeam(token: string): Promise<Team> {
  return askVendor(token, Team, "/vendor/members")
}

export async function invite(token: string, caller: Caller, body: z.input<typeof Invite>): Promise<void> {
  const headers = callerHeaders(caller)
  await askVendor(token, Invitation, "/vendor/invitations", { method: "POST", body, headers })
}

export async function takeBackInvitation(token: string, id: string): Promise<void> {
  await askVendor(token, z.unknown(), `/vendor/invitations/${encodeURIComponent(id)}`, { method: "DELETE" })
}

export async function changeRole(token: string, id: string, body: z.input<typeof RoleChange>): Promise<void> {
  await askVendor(token, Member, `/vendor/members/${encodeURIComponent(id)}`, { method: "POST", body })
}

export async function removeMember(token: string, id: string): Promise<void> {
  await askVendor(token, z.unknown(), `/vendor/members/${encodeURIComponent(id)}`, { method: "DELETE" })
}
