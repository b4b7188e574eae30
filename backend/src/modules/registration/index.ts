import { Module } from "@medusajs/framework/utils"
import { RegistrationModuleService } from "./service.ts"

export const REGISTRATION_MODULE = "registration"

export default Module(REGISTRATION_MODULE, { service: RegistrationModuleService })
