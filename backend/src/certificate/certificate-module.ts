import type { MedusaContainer } from "@medusajs/framework/types"
import { CERTIFICATE_MODULE } from "../modules/certificate/index.ts"
import type { CertificateModuleService } from "../modules/certificate/service.ts"

/** The module that keeps the certificates. */
export function certificateModule(container: MedusaContainer): CertificateModuleService {
  return container.resolve<CertificateModuleService>(CERTIFICATE_MODULE)
}
