import type { InviteDTO } from "@medusajs/framework/types"
import type { AdminRole } from "./admin-role.ts"

/** What an invite makes of who accepts it; one made by Medusa's own pages names no role. */
export function invitedRole({ metadata }: Pick<InviteDTO, "metadata">): AdminRole {
  return metadata?.role === "officer" ? "officer" : "operator"
}
