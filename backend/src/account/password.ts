import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { PASSWORDS } from "../modules/auth-equal-time/index.ts"

const NOBODY = "nobody"

/** What Medusa's Auth Module keeps of a password. */
export interface KeptPassword {
  id: string
  provider_metadata: Record<string, unknown>
}

/**
 * Whether this is the password of the account; for nobody's it takes as long to say no. Passwords are kept under the id
 * of their holder, which outsiders do not know.
 */
export async function isPasswordOf(
  container: MedusaContainer,
  holderId: string | undefined,
  password: string,
): Promise<boolean> {
  const body = { email: holderId ?? NOBODY, password }
  const { success } = await container.resolve(Modules.AUTH).authenticate(PASSWORDS, { body })
  return success
}

/** Keeps the first password of an account; answers the id of the login. */
export async function addPassword(
  container: MedusaContainer,
  holderId: string,
  password: string,
): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity, error } = await auth.register(PASSWORDS, { body: { email: holderId, password } })
  if (!authIdentity) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, String(error))
  return authIdentity.id
}

/** Keeps another password; answers what was kept before. */
export async function changePassword(
  container: MedusaContainer,
  holderId: string,
  password: string,
): Promise<KeptPassword> {
  const auth = container.resolve(Modules.AUTH)
  const [kept] = await auth.listProviderIdentities({ entity_id: holderId, provider: PASSWORDS })
  if (!kept) throw new MedusaError(MedusaError.Types.NOT_FOUND, `${holderId} has no password.`)
  const set = await auth.updateProvider(PASSWORDS, { entity_id: holderId, password })
  if (!set.success) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, String(set.error))
  return { id: kept.id, provider_metadata: kept.provider_metadata ?? {} }
}

/** Takes the login away for good. */
export async function forgetPassword(container: MedusaContainer, holderId: string): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const kept = await auth.listProviderIdentities({ entity_id: holderId, provider: PASSWORDS })
  await auth.deleteAuthIdentities(kept.flatMap(({ auth_identity_id: id }) => (id ? [id] : [])))
}
