import type { MedusaContainer } from "@medusajs/framework/types"
import { ProblemError } from "../http/problem.ts"
import { REGISTRATION_MODULE } from "../modules/registration/index.ts"
import type { RegistrationModuleService } from "../modules/registration/service.ts"
import { REGISTRATION_RELATIONS, type RegistrationRecord } from "./registration-record.ts"

/** The registration of this member, or with this id. Throws `not_found`. */
export async function readRegistration(
  container: MedusaContainer,
  filters: { member_id: string } | { id: string },
): Promise<RegistrationRecord> {
  const registration = await findRegistration(container, filters)
  if (!registration) throw new ProblemError("not_found", "There is no such registration.")
  return registration
}

/** The same; `undefined` where there is none. */
export async function findRegistration(
  container: MedusaContainer,
  filters: { member_id: string } | { id: string },
): Promise<RegistrationRecord | undefined> {
  const [registration] = await container
    .resolve<RegistrationModuleService>(REGISTRATION_MODULE)
    .listRegistrations(filters, { relations: REGISTRATION_RELATIONS, take: 1 })
  return registration as unknown as RegistrationRecord | undefined
}
