import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ProblemError } from "../../http/problem.ts"
import { PASSWORDS } from "../../modules/auth-equal-time/index.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"

const NOBODY = "nobody"

/**
 * Answers the member with this e-mail and password. Throws `wrong_login`, with the same words and after the same time
 * for a wrong password as for an unknown address. A password is kept under the id of its member, which outsiders
 * do not know.
 */
export const checkPasswordStep = createStep(
  "check-password",
  async ({ email, password }: { email: string; password: string }, { container }) => {
    const [member] = await vendorModule(container).listVendorMembers({ email }, { take: 1 })
    const isRight = await isPasswordOf(container, member?.id ?? NOBODY, password)
    if (!member || !isRight) throw new ProblemError("wrong_login", "The e-mail or the password is not right.")
    return new StepResponse({ member_id: member.id })
  },
)

async function isPasswordOf(container: MedusaContainer, memberId: string, password: string) {
  const body = { email: memberId, password }
  const { success } = await container.resolve(Modules.AUTH).authenticate(PASSWORDS, { body })
  return success
}
