import { Module } from "@medusajs/framework/utils"
import { RecallModuleService } from "./service.ts"

export const RECALL_MODULE = "recall"

export default Module(RECALL_MODULE, { service: RecallModuleService })
