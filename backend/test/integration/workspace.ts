import { createRequire } from "node:module"
import type { SignedIn, VendorRole } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Answer, Shop } from "./shop.ts"
import { soon } from "./soon.ts"

// The very modules that Medusa runs; imported through Vitest they would be second copies.
const load = createRequire(import.meta.url)
const { createMemberWorkflow } = load(
  "../../src/workflows/account/create-member.ts",
) as typeof import("../../src/workflows/account/create-member.ts")
const { readOutbox } = load("../../src/mail/outbox.ts") as typeof import("../../src/mail/outbox.ts")
const { vendorModule } = load(
  "../../src/vendor-access/vendor-module.ts",
) as typeof import("../../src/vendor-access/vendor-module.ts")

export const PASSWORD = "mười hai con trâu đen"

type Headers = Record<string, string>

/** A member of a vendor, made without the mail that people go through. */
export async function addMember(
  container: MedusaContainer,
  member: { vendor_id: string | null; email: string; role: VendorRole; password?: string; name?: string },
): Promise<string> {
  const { result } = await createMemberWorkflow(container).run({
    input: { name: "Nguyễn Thị Hoa", locale: "vi", password: PASSWORD, ...member },
  })
  return result.id
}

let addresses = 0

/** A network address nobody has called from yet, told as the storefront tells it. */
export function fromNewAddress(): Headers {
  addresses += 1
  return {
    "x-storefront-secret": "storefront secret of the tests",
    "x-shopper-address": `198.18.${addresses >> 8}.${addresses & 255}`,
  }
}

/** The header of somebody who has signed in. */
export function bearer({ token }: { token: string }): Headers {
  return { authorization: `Bearer ${token}` }
}

export async function signIn(
  shop: Shop,
  email: string,
  password = PASSWORD,
  headers: Headers = fromNewAddress(),
): Promise<Answer<SignedIn>> {
  return shop.post<SignedIn>("/vendor/sign-in", { email, password }, headers)
}

/** The seeded vendors, always in the same order. */
export async function seededVendors(shop: Shop) {
  return vendorModule(shop.container()).listVendors({}, { order: { handle: "ASC" } })
}

/** All mail to an address until now, newest first. */
export async function lettersTo(email: string): Promise<{ subject: string; text: string }[]> {
  return (await readOutbox()).filter(({ to }) => to === email)
}

/** Newest mail to an address, as soon as it is there. */
export async function mailTo(email: string): Promise<{ subject: string; text: string }> {
  return soon(async () => {
    const [mail] = await lettersTo(email)
    if (!mail) throw new Error(`No mail to ${email}`)
    return mail
  })
}

/** The secret in the link of the newest mail to an address. */
export async function tokenMailedTo(email: string): Promise<string> {
  return soon(async () => {
    const { text } = await mailTo(email)
    const token = new URL(/https?:\S+/.exec(text)?.[0] ?? "").searchParams.get("token")
    if (!token) throw new Error(`No link in the newest mail to ${email}`)
    return token
  })
}
