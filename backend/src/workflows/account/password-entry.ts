import type { AccountKind } from "../../account/account-kind.ts"
import type { AccountHolder } from "../../account/holder.ts"

/** The entry of the audit log for a new password; the log keeps nothing of shoppers, whose accounts can be deleted. */
export function passwordEntry(
  action: "member.password_changed" | "member.password_reset",
  kind: AccountKind,
  { id, email: name, vendor }: AccountHolder,
) {
  if (kind === "customer") return null
  return {
    actor: { type: "vendor_member" as const, id, name },
    action,
    subject: { type: "member", id, name },
    vendor_id: vendor?.id ?? null,
  }
}
