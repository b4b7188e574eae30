import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { environment } from "../environment.ts"

const PROVIDER = "emailpass"

/** One person who may open the admin, with the e-mail and password of the environment. */
export async function importAdmin(container: MedusaContainer): Promise<void> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = environment
  const [existing] = await container.resolve(Modules.USER).listUsers({ email })
  if (existing) return
  const authIdentityId =
    (await registeredIdentity(container, email)) ?? (await register(container, { email, password }))
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId, userData: { email, first_name: "Quản trị" } },
  })
}

/** Left by an import that was ended before it made the account. */
async function registeredIdentity(container: MedusaContainer, email: string): Promise<string | undefined> {
  const [identity] = await container
    .resolve(Modules.AUTH)
    .listProviderIdentities({ provider: PROVIDER, entity_id: email })
  return identity?.auth_identity_id
}

async function register(
  container: MedusaContainer,
  body: { email: string; password: string },
): Promise<string> {
  const { authIdentity, error } = await container.resolve(Modules.AUTH).register(PROVIDER, { body })
  if (!authIdentity) throw new Error(`The admin ${body.email} cannot be made: ${error}`)
  return authIdentity.id
}
