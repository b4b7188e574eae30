import { Module } from "@medusajs/framework/utils"
import { ReconcilerModuleService } from "./service.ts"

export const RECONCILER_MODULE = "reconciler"

export default Module(RECONCILER_MODULE, { service: ReconcilerModuleService })
