import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PAYMENT_ATTEMPT_MODULE } from "../modules/payment-attempt/index.ts"
import type { PaymentAttemptModuleService } from "../modules/payment-attempt/service.ts"
import type { Refunds } from "./give-back.ts"

export function attemptsIn(container: MedusaContainer): PaymentAttemptModuleService {
  return container.resolve<PaymentAttemptModuleService>(PAYMENT_ATTEMPT_MODULE)
}

export function refundsIn(container: MedusaContainer): Refunds {
  return { attempts: attemptsIn(container), locking: container.resolve(Modules.LOCKING) }
}
