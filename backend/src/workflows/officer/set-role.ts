import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type AdminRole, officerModule, roleOf } from "../../officer/admin-role.ts"

type Input = { user_id: string; role: AdminRole }

/** Gives a user of the admin a role; answers the former one. */
export const setRoleStep = createStep(
  "set-admin-role",
  async ({ user_id, role }: Input, { container }) => {
    const former = await roleOf(container, user_id)
    await writeRole(container, { user_id, role })
    return new StepResponse(former, former && { user_id, role: former })
  },
  async (former, { container }) => {
    if (former) await writeRole(container, former)
  },
)

type Container = Parameters<typeof officerModule>[0]

async function writeRole(container: Container, { user_id, role }: Input): Promise<void> {
  const officers = officerModule(container)
  const known = await officers.listOfficers({ user_id })
  if (role === "operator") await officers.deleteOfficers(known.map(({ id }) => id))
  else if (known.length === 0) await officers.createOfficers({ user_id })
}
