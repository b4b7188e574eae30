import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { type AdminRole, officerModule } from "./admin-role.ts"
import { invitedRole } from "./invited-role.ts"

/** Somebody who may open the admin. */
export interface AdminPerson {
  id: string
  email: string
  name: string
  role: AdminRole
}

/** Somebody who is invited; the link leads to `/app/invite?token=…`. `expires_at` is ISO 8601 in UTC. */
export interface AdminInvite {
  id: string
  email: string
  role: AdminRole
  token: string
  expires_at: string
}

/** Who may open the admin, and who is invited to. */
export async function readPeople(
  container: MedusaContainer,
): Promise<{ people: AdminPerson[]; invites: AdminInvite[] }> {
  const module = container.resolve(Modules.USER)
  const users = await module.listUsers({}, { order: { email: "ASC" }, take: null })
  const officers = await officerModule(container).listOfficers({}, { take: null })
  const invites = await module.listInvites({}, { order: { email: "ASC" }, take: null })
  const areOfficers = new Set(officers.map(({ user_id }) => user_id))
  return {
    people: users.map(({ id, email, first_name, last_name }) => ({
      id,
      email,
      name: [first_name, last_name].filter(Boolean).join(" "),
      role: areOfficers.has(id) ? "officer" : "operator",
    })),
    invites: invites.map((invite) => ({
      id: invite.id,
      email: invite.email,
      role: invitedRole(invite),
      token: invite.token,
      expires_at: new Date(invite.expires_at).toISOString(),
    })),
  }
}
