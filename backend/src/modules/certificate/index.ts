import { Module } from "@medusajs/framework/utils"
import { CertificateModuleService } from "./service.ts"

export const CERTIFICATE_MODULE = "certificate"

export default Module(CERTIFICATE_MODULE, { service: CertificateModuleService })
