import type { MedusaContainer } from "@medusajs/framework/types"
import { REGISTRATION_MODULE } from "../modules/registration/index.ts"
import type { RegistrationModuleService } from "../modules/registration/service.ts"
import type { AccountContext } from "../vendor-access/account-context.ts"

/** The member whose registration an account sees: the one who registered its vendor, or the member itself. */
export async function registrantOf(
  container: MedusaContainer,
  { memberId, vendorId }: Pick<AccountContext, "memberId" | "vendorId">,
): Promise<string> {
  if (!vendorId) return memberId
  const [registration] = await container
    .resolve<RegistrationModuleService>(REGISTRATION_MODULE)
    .listRegistrations({ vendor_id: vendorId }, { take: 1, select: ["member_id"] })
  return registration?.member_id ?? memberId
}
