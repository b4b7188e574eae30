import type { MedusaContainer } from "@medusajs/framework/types"
import { accountModule } from "../account/account-module.ts"
import { forgetPassword } from "../account/password.ts"
import { environment } from "../environment.ts"
import { vendorModule } from "../vendor-access/vendor-module.ts"
import { createMemberWorkflow } from "../workflows/account/create-member.ts"

/** Whose workspace the demo login opens. */
const DEMO_VENDOR = "htx-can-gio-tuong-lai"
const DEMO_NAME = "Tài khoản dùng thử"

/** One owner of one seeded vendor while the catalogue is a demo, with the e-mail and password of the environment; nobody otherwise. */
export async function importDemoMember(container: MedusaContainer): Promise<void> {
  const { DEMO_CATALOGUE, VENDOR_EMAIL: email, VENDOR_PASSWORD: password } = environment
  const vendors = vendorModule(container)
  const [vendor] = await vendors.listVendors({ handle: DEMO_VENDOR })
  if (!vendor) return
  const members = await vendors.listVendorMembers({ vendor_id: vendor.id })
  const demo = members.find((member) => member.email === email && member.name === DEMO_NAME)
  if (!DEMO_CATALOGUE && demo) return remove(container, demo.id)
  if (!DEMO_CATALOGUE || members.length > 0) return
  await createMemberWorkflow(container).run({
    input: { vendor_id: vendor.id, email, name: DEMO_NAME, role: "owner", locale: "vi", password },
  })
}

async function remove(container: MedusaContainer, member_id: string): Promise<void> {
  const accounts = accountModule(container)
  const sessions = await accounts.listAccountSessions(
    { kind: "vendor_member", holder_id: member_id },
    { take: 100_000 },
  )
  await accounts.deleteAccountSessions(sessions.map(({ id }) => id))
  await vendorModule(container).deleteVendorMembers(member_id)
  await forgetPassword(container, member_id)
}
