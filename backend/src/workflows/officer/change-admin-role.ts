import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { notFound } from "../../http/not-found.ts"
import type { AdminRole } from "../../officer/admin-role.ts"
import { OFFICERS_LOCK } from "../../officer/officers-lock.ts"
import { requireOtherOperator } from "../../officer/require-other-operator.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { setRoleStep } from "./set-role.ts"

type Input = { user_id: string; role: AdminRole; actor: AuditActor }

const requirePossibleStep = createStep(
  "require-admin-role-possible",
  async ({ user_id, role }: Input, { container }) => {
    const [user] = await container.resolve(Modules.USER).listUsers({ id: user_id }, { take: 1 })
    if (!user) throw notFound()
    if (role === "officer") await requireOtherOperator(container, user_id)
    return new StepResponse(user.email)
  },
)

/** Makes an operator an officer or the other way; it counts from the next request on. Throws `last_operator`. */
export const changeAdminRoleWorkflow = createWorkflow("change-admin-role", (input: Input) => {
  acquireLockStep(OFFICERS_LOCK)
  const email = requirePossibleStep(input)
  const former = setRoleStep(input)
  releaseLockStep(OFFICERS_LOCK)
  recordAuditEntryStep(
    transform({ input, email, former }, ({ input: { user_id, role, actor }, email, former }) => ({
      actor,
      action: "admin.role_changed",
      subject: { type: "user", id: user_id, name: email },
      before: { role: former },
      after: { role },
    })),
  )
})
