import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AccountKind } from "../../account/account-kind.ts"
import { findHolder } from "../../account/holder.ts"
import { isPasswordOf } from "../../account/password.ts"
import { ProblemError } from "../../http/problem.ts"

interface CheckPasswordInput {
  kind: AccountKind
  email: string
  password: string
}

/**
 * Answers whose e-mail and password these are. Throws `wrong_login`, with the same words and after the same time for a
 * wrong password as for an unknown address.
 */
export const checkPasswordStep = createStep(
  "check-password",
  async ({ kind, email, password }: CheckPasswordInput, { container }) => {
    const holder = await findHolder(container, kind, { email })
    const isRight = await isPasswordOf(container, holder?.id, password)
    if (!holder || !isRight) throw new ProblemError("wrong_login", "The e-mail or the password is not right.")
    return new StepResponse({ kind, holder_id: holder.id })
  },
)
