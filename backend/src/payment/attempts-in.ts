import type { MedusaContainer } from "@medusajs/framework/types"
import { PAYMENT_ATTEMPT_MODULE } from "../modules/payment-attempt/index.ts"
import type { PaymentAttemptModuleService } from "../modules/payment-attempt/service.ts"

export function attemptsIn(container: MedusaContainer): PaymentAttemptModuleService {
  return container.resolve<PaymentAttemptModuleService>(PAYMENT_ATTEMPT_MODULE)
}
