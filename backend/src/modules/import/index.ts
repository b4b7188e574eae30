import { Module } from "@medusajs/framework/utils"
import { ImportModuleService } from "./service.ts"

export const IMPORT_MODULE = "product_import"

export default Module(IMPORT_MODULE, { service: ImportModuleService })
