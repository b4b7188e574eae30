import { AccountEmail } from "@cho-ocop/contracts"
import { z } from "zod"
import { ADMIN_ROLES } from "./admin-role.ts"

/** Body of `POST /admin/officers/invites`. */
export const AdminInvitation = z.strictObject({ email: AccountEmail, role: z.enum(ADMIN_ROLES) })
export type AdminInvitation = z.infer<typeof AdminInvitation>

/** Body of `POST /admin/officers/:user_id`. */
export const AdminRoleChange = z.strictObject({ role: z.enum(ADMIN_ROLES) })

/** Body of `POST /admin/invites/accept`, checked by Medusa; the e-mail is that of the invite. */
export interface AcceptedPerson {
  first_name?: string | null
  last_name?: string | null
}
