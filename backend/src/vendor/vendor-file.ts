import type { VendorKind, VendorRole, VendorState } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type AuditEntryView, listAuditEntries } from "../audit/list-audit-entries.ts"
import { ProblemError } from "../http/problem.ts"
import { REGISTRATION_MODULE } from "../modules/registration/index.ts"
import type { RegistrationModuleService } from "../modules/registration/service.ts"
import { VENDOR_MODULE } from "../modules/vendor/index.ts"
import type { VendorModuleService } from "../modules/vendor/service.ts"
import { readVendorState } from "./read-vendor-state.ts"

/** Everything the operator has on a vendor. */
export interface VendorFile {
  id: string
  handle: string
  name: string
  kind: VendorKind
  state: VendorState
  members: { id: string; name: string; email: string; role: VendorRole }[]
  registration_id: string | null
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
  return {
    id,
    handle: vendor.handle,
    name: vendor.name,
    kind: vendor.kind,
    state,
    members: members.map(({ id, name, email, role }) => ({ id, name, email, role })),
    registration_id: registration?.id ?? null,
    products: (vendor.products ?? []).flatMap((product) => product ?? []),
    audit_entries: audit.audit_entries,
  }
}
