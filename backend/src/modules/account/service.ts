import { MedusaService } from "@medusajs/framework/utils"
import { AccountPasswordReset } from "./models/account-password-reset.ts"
import { AccountSession } from "./models/account-session.ts"
import { CustomerConsent } from "./models/customer-consent.ts"
import { CustomerSignUp } from "./models/customer-sign-up.ts"

export class AccountModuleService extends MedusaService({
  AccountSession,
  AccountPasswordReset,
  CustomerSignUp,
  CustomerConsent,
}) {}
