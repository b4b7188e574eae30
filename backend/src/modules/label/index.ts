import { Module } from "@medusajs/framework/utils"
import { LabelModuleService } from "./service.ts"

export const LABEL_MODULE = "label"

export default Module(LABEL_MODULE, { service: LabelModuleService })
