import { Module } from "@medusajs/framework/utils"
import { VietnameseTextModuleService } from "./service.ts"

export default Module("vietnamese_text", { service: VietnameseTextModuleService })
