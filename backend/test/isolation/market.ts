import { createRequire } from "node:module"
import type { VendorRole } from "@cho-ocop/contracts"
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils"
import type { Shop } from "../integration/shop.ts"
import { soon } from "../integration/soon.ts"
import { addMember, bearer, fromNewAddress, seededVendors, signIn } from "../integration/workspace.ts"
import type { Fixture, Ids, Owner } from "./fixture.ts"
import { makers } from "./fixtures/index.ts"

// The very modules that Medusa runs.
const load = createRequire(import.meta.url)
const { RULES } = load(
  "../../src/vendor-access/rules.ts",
) as typeof import("../../src/vendor-access/rules.ts")
const { openSession } = load(
  "../../src/account/open-session.ts",
) as typeof import("../../src/account/open-session.ts")

const { default: bookOrders } = load(
  "../../src/jobs/book-orders.ts",
) as typeof import("../../src/jobs/book-orders.ts")

const { default: deliverOrderEvents } = load(
  "../../src/jobs/deliver-order-events.ts",
) as typeof import("../../src/jobs/deliver-order-events.ts")
const { default: tellOfInspections } = load(
  "../../src/jobs/tell-of-inspections.ts",
) as typeof import("../../src/jobs/tell-of-inspections.ts")

type Headers = Record<string, string>

/** A vendor with one of everything, and everybody who works for it. */
export interface Stall {
  vendorId: string
  ids: Ids
  /** What nobody else may read: ids, names, secrets. */
  words: string[]
  /** What not even the public pages may tell. */
  secrets: string[]
  files: string[]
  bodies: NonNullable<Fixture["bodies"]>
  parameters: Record<string, string>
  members: Record<VendorRole, string>
}

export interface Market {
  shop: Shop
  /** Whose things are asked for. */
  a: Stall
  /** Who asks. */
  b: Stall
}

/** Two vendors, each with one of everything. */
export async function setUpMarket(shop: Shop): Promise<Market> {
  const a = await setUpStall(shop, 0, "canary-a-5d81c7e2")
  const b = await setUpStall(shop, 1, "canary-b-93f0a4b6")
  await settle(shop)
  const owned = Object.values(RULES).flatMap((rule) =>
    rule.access === "public" ? [] : Object.values(rule.owns),
  )
  const missing = [...new Set(owned)].filter((name) => !a.ids[name])
  if (missing.length > 0) {
    throw new Error(`Nothing in test/isolation/fixtures makes: ${missing.join(", ")}`)
  }
  return { shop, a, b }
}

/** Until nothing waits to be booked, told or found: else the server's own jobs would do so while tables are compared. */
export async function settle(shop: Shop): Promise<void> {
  const database = shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await bookOrders(shop.container())
  await deliverOrderEvents(shop.container())
  await soon(async () => expect(await database("order_event").whereNull("done_at")).toEqual([]))
  await tellOfInspections(shop.container())
  await soon(async () => expect(await database("inspection").whereNotNull("untold")).toEqual([]))
  for (const table of ["search_change", "search_delivery"])
    await soon(async () => expect(await database(table)).toEqual([]))
}

async function setUpStall(shop: Shop, place: number, canary: string): Promise<Stall> {
  const vendor = (await seededVendors(shop))[place]
  if (!vendor) throw new Error("The catalogue of the test is empty.")
  const add = (role: VendorRole) => {
    const email = `${role}@${canary}.example`
    return addMember(shop.container(), { vendor_id: vendor.id, email, name: canary, role })
  }
  const members = { owner: await add("owner"), manager: await add("manager"), packer: await add("packer") }
  const { body } = await signIn(shop, `owner@${canary}.example`)
  const owner: Owner = { shop, account: body.account, headers: bearer(body), canary }
  const made: Fixture[] = []
  for (const make of makers) made.push(await make(owner))
  const ids: Ids = Object.assign({}, ...made.map((fixture) => fixture.ids ?? {}))
  const secrets = [canary, ...made.flatMap((fixture) => fixture.secrets ?? [])]
  return {
    vendorId: vendor.id,
    ids,
    secrets,
    words: [...new Set([vendor.id, ...Object.values(ids), ...Object.values(members), ...secrets])],
    files: made.flatMap((fixture) => fixture.files ?? []),
    bodies: Object.assign({}, ...made.map((fixture) => fixture.bodies ?? {})),
    parameters: Object.assign({}, ...made.map((fixture) => fixture.parameters ?? {})),
    members,
  }
}

export type Caller = VendorRole | "nobody" | "customer"

/** Headers of a caller from an address nobody has called from; each call has a session of its own. */
export async function headersOf(shop: Shop, { members }: Stall, caller: Caller): Promise<Headers> {
  if (caller === "nobody") return fromNewAddress()
  if (caller === "customer") return { ...fromNewAddress(), ...bearer({ token: customerToken(shop) }) }
  const session = await openSession(
    shop.container(),
    { kind: "vendor_member", holder_id: members[caller] },
    "isolation test",
  )
  return { ...fromNewAddress(), ...bearer(session) }
}

function customerToken(shop: Shop): string {
  const { jwtSecret } = shop.container().resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http
  const customer = {
    actor_id: "cus_1",
    actor_type: "customer",
    auth_identity_id: "authid_1",
    app_metadata: {},
  }
  return generateJwtToken(customer, { secret: jwtSecret, expiresIn: 600 })
}
