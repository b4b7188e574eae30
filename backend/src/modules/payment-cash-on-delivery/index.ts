import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { CashOnDeliveryProvider } from "./service.ts"

/** Id under which regions and payment sessions name this provider. */
export const CASH_ON_DELIVERY = "pp_cash-on-delivery_cod"

export default ModuleProvider(Modules.PAYMENT, { services: [CashOnDeliveryProvider] })
