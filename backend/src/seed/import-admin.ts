import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { environment } from "../environment.ts"

/** One person who may open the admin, with the e-mail and password of the environment. */
export async function importAdmin(container: MedusaContainer): Promise<void> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = environment
  const [existing] = await container.resolve(Modules.USER).listUsers({ email })
  if (existing) return
  const { authIdentity, error } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", { body: { email, password } })
  if (!authIdentity) throw new Error(`The admin ${email} cannot be made: ${error}`)
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity.id, userData: { email, first_name: "Quản trị" } },
  })
}
