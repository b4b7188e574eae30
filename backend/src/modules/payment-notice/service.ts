import { MedusaService } from "@medusajs/framework/utils"
import { PaymentNotice } from "./models/payment-notice.ts"

export class PaymentNoticeModuleService extends MedusaService({ PaymentNotice }) {}
