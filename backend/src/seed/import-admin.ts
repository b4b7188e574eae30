import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { DEMO_ADMIN_EMAIL, DEMO_PASSWORD, environment } from "../environment.ts"

const PROVIDER = "emailpass"

type Login = {
  email: string
  password: string
}

/**
 * One person who may open the admin, with the e-mail and password of the environment. Where that password is not the
 * demo's, nobody whom a seed has made can sign in with the demo's any more; a password that somebody has chosen stays.
 */
export async function importAdmin(container: MedusaContainer): Promise<void> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = environment
  const [existing] = await container.resolve(Modules.USER).listUsers({ email })
  if (!existing) {
    const authIdentityId =
      (await registeredIdentity(container, email)) ?? (await register(container, { email, password }))
    await createUserAccountWorkflow(container).run({
      input: { authIdentityId, userData: { email, first_name: "Quản trị" } },
    })
  }
  if (password === DEMO_PASSWORD) return
  for (const seeded of new Set([email, DEMO_ADMIN_EMAIL])) {
    await replaceDemoPassword(container, { email: seeded, password })
  }
}

async function replaceDemoPassword(container: MedusaContainer, { email, password }: Login): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const isDemo = await auth.authenticate(PROVIDER, { body: { email, password: DEMO_PASSWORD } })
  if (!isDemo.success) return
  const { success, error } = await auth.updateProvider(PROVIDER, { entity_id: email, password })
  if (!success) throw new Error(`The password of ${email} cannot be replaced: ${error}`)
}

/** Left by an import that was ended before it made the account. */
async function registeredIdentity(container: MedusaContainer, email: string): Promise<string | undefined> {
  const [identity] = await container
    .resolve(Modules.AUTH)
    .listProviderIdentities({ provider: PROVIDER, entity_id: email })
  return identity?.auth_identity_id
}

async function register(container: MedusaContainer, body: Login): Promise<string> {
  const { authIdentity, error } = await container.resolve(Modules.AUTH).register(PROVIDER, { body })
  if (!authIdentity) throw new Error(`The admin ${body.email} cannot be made: ${error}`)
  return authIdentity.id
}
