import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PaymentGatewayProvider } from "./service.ts"

export default ModuleProvider(Modules.PAYMENT, { services: [PaymentGatewayProvider] })
