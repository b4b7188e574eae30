import { Module } from "@medusajs/framework/utils"
import { IdempotencyModuleService } from "./service.ts"

export default Module("idempotency", { service: IdempotencyModuleService })
