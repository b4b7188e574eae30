import { Module } from "@medusajs/framework/utils"
import { PaymentAttemptModuleService } from "./service.ts"

export const PAYMENT_ATTEMPT_MODULE = "payment_attempt"

export default Module(PAYMENT_ATTEMPT_MODULE, { service: PaymentAttemptModuleService })
