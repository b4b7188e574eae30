import { Module } from "@medusajs/framework/utils"
import { PaymentNoticeModuleService } from "./service.ts"

export const PAYMENT_NOTICE_MODULE = "payment_notice"

export default Module(PAYMENT_NOTICE_MODULE, { service: PaymentNoticeModuleService })
