import { MedusaService } from "@medusajs/framework/utils"
import { Import } from "./models/import.ts"

export class ImportModuleService extends MedusaService({ Import }) {}
