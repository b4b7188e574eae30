import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound } from "../http/not-found.ts"
import type { AccountContext } from "./account-context.ts"

/** Where a thing tells whose it is: a path from its entity to vendor ids, or, before there is a vendor, to the member. */
type Resource = { entity: string; owner: "vendor" | "member"; path: string; or?: Resource }

/** A product from before its vendor wrote anything has no draft. */
const PRODUCT_IN_SHOP: Resource = { entity: "product", owner: "vendor", path: "vendor.id" }

/** Once it is approved, a registration is the vendor's, and every owner's. */
const EVIDENCE_OF_VENDOR: Resource = {
  entity: "evidence_file",
  owner: "vendor",
  path: "registration.vendor_id",
}

/** Everything that belongs to one vendor and is called by its id. */
const RESOURCES = {
  member: { entity: "vendor_member", owner: "vendor", path: "vendor_id" },
  evidence_file: {
    entity: "evidence_file",
    owner: "member",
    path: "registration.member_id",
    or: EVIDENCE_OF_VENDOR,
  },
  invitation: { entity: "vendor_invitation", owner: "vendor", path: "vendor_id" },
  bank_account_proposal: { entity: "bank_account_proposal", owner: "vendor", path: "vendor_id" },
  picture: { entity: "picture", owner: "vendor", path: "vendor_id" },
  product: { entity: "product_draft", owner: "vendor", path: "vendor_id", or: PRODUCT_IN_SHOP },
  variant: { entity: "variant", owner: "vendor", path: "product.vendor.id" },
  order: { entity: "order", owner: "vendor", path: "vendor.id" },
  return: { entity: "return_request", owner: "vendor", path: "share.vendor_id" },
  import: { entity: "import", owner: "vendor", path: "vendor_id" },
  assessment: { entity: "assessment", owner: "vendor", path: "vendor_id" },
  lot: { entity: "lot", owner: "vendor", path: "vendor_id" },
  inspection: { entity: "inspection", owner: "vendor", path: "vendor_id" },
  inspection_finding: { entity: "inspection_finding", owner: "vendor", path: "vendor_id" },
  sample: { entity: "sample", owner: "vendor", path: "vendor_id" },
  label_batch: { entity: "label_batch", owner: "vendor", path: "vendor_id" },
} as const satisfies Record<string, Resource>

export type ResourceName = keyof typeof RESOURCES

/**
 * Lets the caller go on where the thing with this id is its vendor's own. Throws `not_found` otherwise, with the same
 * words for a stranger's thing as for one that does not exist.
 */
export async function requireOwned(
  container: MedusaContainer,
  context: Pick<AccountContext, "vendorId" | "memberId">,
  name: ResourceName,
  id: string,
): Promise<void> {
  for (let resource: Resource | undefined = RESOURCES[name]; resource; resource = resource.or) {
    if (await isOwned(container, context, resource, id)) return
  }
  throw notFound()
}

async function isOwned(
  container: MedusaContainer,
  context: Pick<AccountContext, "vendorId" | "memberId">,
  { entity, owner, path }: Resource,
  id: string,
): Promise<boolean> {
  const ownerId = owner === "vendor" ? context.vendorId : context.memberId
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity, fields: [path], filters: { id } })
  const owners = data.flatMap((thing: unknown) => valuesAt(thing, path.split(".")))
  return ownerId !== null && owners.includes(ownerId)
}

/** What lies at the end of the path; a list on the way is followed through all its items. */
function valuesAt(thing: unknown, [name, ...rest]: string[]): unknown[] {
  if (Array.isArray(thing)) return thing.flatMap((item) => valuesAt(item, name ? [name, ...rest] : []))
  if (!name) return [thing]
  if (typeof thing !== "object" || thing === null) return []
  return valuesAt(Reflect.get(thing, name), rest)
}
