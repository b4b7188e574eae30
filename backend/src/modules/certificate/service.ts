import { MedusaService } from "@medusajs/framework/utils"
import { Certificate } from "./models/certificate.ts"

export class CertificateModuleService extends MedusaService({ Certificate }) {}
