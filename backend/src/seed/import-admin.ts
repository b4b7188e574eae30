import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { DEMO_PASSWORD, environment } from "../environment.ts"

const PROVIDER = "emailpass"

type Login = {
  email: string
  password: string
}

/**
 * One person who may open the admin, with the e-mail and password of the environment. Who was made with the password of
 * the demo gets the one of the environment; a password that somebody has chosen since stays.
 */
export async function importAdmin(container: MedusaContainer): Promise<void> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = environment
  const [existing] = await container.resolve(Modules.USER).listUsers({ email })
  if (existing) return replaceDemoPassword(container, { email, password })
  const authIdentityId =
    (await registeredIdentity(container, email)) ?? (await register(container, { email, password }))
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId, userData: { email, first_name: "Quản trị" } },
  })
}

async function replaceDemoPassword(container: MedusaContainer, login: Login): Promise<void> {
  if (login.password === DEMO_PASSWORD) return
  const auth = container.resolve(Modules.AUTH)
  const body = { email: login.email, password: DEMO_PASSWORD }
  const { success } = await auth.authenticate(PROVIDER, { body })
  if (success) await auth.updateProvider(PROVIDER, { entity_id: login.email, password: login.password })
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
