import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PaymentShareProvider } from "./service.ts"

/** Id of this provider in payment sessions. No region offers it: the shop alone opens its sessions. */
export const PAYMENT_SHARE = "pp_payment-share_group"

export default ModuleProvider(Modules.PAYMENT, { services: [PaymentShareProvider] })
