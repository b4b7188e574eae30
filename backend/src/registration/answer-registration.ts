import type { RegistrationResponse } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { findRegistration } from "./read-registration.ts"
import { NEW_REGISTRATION, registrationOf } from "./registration-record.ts"

/** The member's registration as it stands; an empty draft where nothing was saved yet. */
export async function answerRegistration(
  container: MedusaContainer,
  memberId: string,
): Promise<RegistrationResponse> {
  const record = await findRegistration(container, { member_id: memberId })
  return { registration: registrationOf(record ?? NEW_REGISTRATION) }
}
