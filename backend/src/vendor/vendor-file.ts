import type {
  BankAccount,
  RegistrationDraft,
  ShippingResponse,
  VendorKind,
  VendorRole,
  VendorState,
} from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type AuditEntryView, listAuditEntries } from "../audit/list-audit-entries.ts"
import { maskedAccount, readBankAccount } from "../bank-account/read-bank-account.ts"
import { environment } from "../environment.ts"
import { ProblemError } from "../http/problem.ts"
import { balanceOf } from "../ledger/balance.ts"
import { REGISTRATION_MODULE } from "../modules/registration/index.ts"
import type { RegistrationModuleService } from "../modules/registration/service.ts"
import { VENDOR_MODULE } from "../modules/vendor/index.ts"
import type { VendorModuleService } from "../modules/vendor/service.ts"
import { bankByBin } from "../registration/banks.ts"
import { readShippingRates } from "../shipping/read-shipping-rates.ts"
import { readVendorState } from "./read-vendor-state.ts"
import { readVendorCounts, type VendorCounts } from "./vendor-counts.ts"

/** Everything the operator has on a vendor. */
export interface VendorFile {
  id: string
  handle: string
  name: string
  kind: VendorKind
  state: VendorState
  members: { id: string; name: string; email: string; role: VendorRole }[]
  registration_id: string | null
  /** As it stated when it registered. */
  contact: RegistrationDraft["contact"] | null
  /** Where its sales are paid out to. */
  bank_account: (BankAccount & { bank_name: string }) | null
  /** What it takes for a parcel. */
  shipping: ShippingResponse["shipping"]
  /** What it is owed, đồng; below nothing it owes the market. */
  balance: number
  counts: VendorCounts
  /** What shoppers see of it, in Vietnamese. */
  shop_url: string
  /** Every change of its status, the latest first. */
  standings: AuditEntryView[]
  products: { id: string; title: string; handle: string; status: string }[]
  audit_entries: AuditEntryView[]
}

interface VendorRecord extends Pick<VendorFile, "id" | "handle" | "name" | "kind"> {
  products?: (VendorFile["products"][number] | null)[]
}

/** A vendor's file. Throws `not_found`. */
export async function readVendorFile(container: MedusaContainer, id: string): Promise<VendorFile> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "vendor",
    fields: [
      "id",
      "handle",
      "name",
      "kind",
      "products.id",
      "products.title",
      "products.handle",
      "products.status",
    ],
    filters: { id },
  })
  const [vendor] = data as unknown as VendorRecord[]
  if (!vendor) throw new ProblemError("not_found", "There is no such vendor.")
  const [state, members, [registration], audit] = await Promise.all([
    readVendorState(container, id),
    container.resolve<VendorModuleService>(VENDOR_MODULE).listVendorMembers({ vendor_id: id }),
    container.resolve<RegistrationModuleService>(REGISTRATION_MODULE).listRegistrations({ vendor_id: id }),
    listAuditEntries(container, { vendor_id: id, offset: 0 }),
  ])
  const [account, shipping, balance, counts, standings] = await Promise.all([
    readBankAccount(container, id),
    readShippingRates(container, id),
    balanceOf(container, id),
    readVendorCounts(container, id),
    listAuditEntries(container, { vendor_id: id, action: "vendor.", offset: 0 }),
  ])
  return {
    id,
    handle: vendor.handle,
    name: vendor.name,
    kind: vendor.kind,
    state,
    members: members.map(({ id, name, email, role }) => ({ id, name, email, role })),
    registration_id: registration?.id ?? null,
    contact: registration ? (registration.contact as VendorFile["contact"]) : null,
    bank_account: account && {
      ...maskedAccount(account),
      bank_name: bankByBin(account.bank_bin)?.name ?? account.bank_bin,
    },
    shipping,
    balance,
    counts,
    shop_url: `${environment.STOREFRONT_URL}/vi/chu-the/${vendor.handle}`,
    standings: standings.audit_entries,
    products: (vendor.products ?? []).flatMap((product) => product ?? []),
    audit_entries: audit.audit_entries,
  }
}
