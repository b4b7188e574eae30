import { MedusaService } from "@medusajs/framework/utils"
import { PaymentAttempt } from "./models/payment-attempt.ts"
import { PaymentRefund } from "./models/payment-refund.ts"

export class PaymentAttemptModuleService extends MedusaService({ PaymentAttempt, PaymentRefund }) {}
