import { Module } from "@medusajs/framework/utils"
import { ProductDraftModuleService } from "./service.ts"

export const PRODUCT_DRAFT_MODULE = "product_draft"

export default Module(PRODUCT_DRAFT_MODULE, { service: ProductDraftModuleService })
