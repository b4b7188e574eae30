import { MedusaService } from "@medusajs/framework/utils"
import { ShippingRates } from "./models/shipping-rates.ts"

export class ShippingModuleService extends MedusaService({ ShippingRates }) {}
