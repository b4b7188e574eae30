import { Module } from "@medusajs/framework/utils"
import { ShippingModuleService } from "./service.ts"

export const SHIPPING_MODULE = "vendor_shipping"

export default Module(SHIPPING_MODULE, { service: ShippingModuleService })
