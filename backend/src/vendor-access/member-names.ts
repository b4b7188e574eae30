import type { MedusaContainer } from "@medusajs/framework/types"
import { vendorModule } from "./vendor-module.ts"

/** Names of people by their e-mail, of those too who have left; somebody nobody knows has none. */
export async function memberNames(
  container: MedusaContainer,
  emails: readonly string[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(emails)]
  const members = await vendorModule(container).listVendorMembers(
    { email: wanted },
    { order: { created_at: "ASC" }, withDeleted: true },
  )
  return new Map(members.map(({ email, name }) => [email, name]))
}

/** The name of one of them; empty for somebody nobody knows. */
export async function nameOfMember(container: MedusaContainer, email: string): Promise<string> {
  return (await memberNames(container, [email])).get(email) ?? ""
}
