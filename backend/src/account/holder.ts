import type { Locale } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { findCustomer } from "../customer/find-customer.ts"
import { findMember } from "../vendor-access/find-member.ts"
import type { AccountKind } from "./account-kind.ts"

/** Whose account it is. */
export interface AccountHolder {
  id: string
  email: string
  /** Empty where the account has none. */
  name: string
  /** Language of the mail sent to this person. */
  locale: Locale
  /** For whom a member works; null for shoppers, and until the registration is approved. */
  vendor: { id: string; name: string } | null
}

export type WhichHolder = { email: string } | { id: string }

const FINDERS: Record<
  AccountKind,
  (container: MedusaContainer, which: WhichHolder) => Promise<AccountHolder | undefined>
> = { vendor_member: findMember, customer: findCustomer }

/** The holder of an account, by id or by the e-mail it is signed in with. */
export function findHolder(
  container: MedusaContainer,
  kind: AccountKind,
  which: WhichHolder,
): Promise<AccountHolder | undefined> {
  return FINDERS[kind](container, which)
}
