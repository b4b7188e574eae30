import { Module } from "@medusajs/framework/utils"
import { TakedownModuleService } from "./service.ts"

export const TAKEDOWN_MODULE = "takedown"

export default Module(TAKEDOWN_MODULE, { service: TakedownModuleService })
