import { MedusaService } from "@medusajs/framework/utils"
import { Vendor } from "./models/vendor.ts"

export class VendorModuleService extends MedusaService({ Vendor }) {}
