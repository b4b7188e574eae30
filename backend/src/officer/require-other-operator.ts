import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ProblemError } from "../http/problem.ts"
import { officerModule } from "./admin-role.ts"

/** Throws `last_operator` where nobody would be an operator without this user. */
export async function requireOtherOperator(container: MedusaContainer, userId: string): Promise<void> {
  const officers = await officerModule(container).listOfficers({}, { take: null })
  const users = await container.resolve(Modules.USER).listUsers({}, { select: ["id"], take: null })
  const noOperators = [userId, ...officers.map(({ user_id }) => user_id)]
  if (users.every(({ id }) => noOperators.includes(id)))
    throw new ProblemError("last_operator", "The market needs at least one operator.")
}
