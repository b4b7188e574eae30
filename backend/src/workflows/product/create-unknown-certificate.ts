import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATE_MODULE } from "../../modules/certificate/index.ts"
import type { CertificateModuleService } from "../../modules/certificate/service.ts"

/** Facts that say nothing is known of a recognition: a vendor's word alone gives no star. Answers with the tie to make. */
export const createUnknownCertificateStep = createStep(
  "create-unknown-certificate",
  async ({ product_id }: { product_id: string }, { container }) => {
    const service = container.resolve<CertificateModuleService>(CERTIFICATE_MODULE)
    const { id } = await service.createCertificates({ status: "none" })
    const link = {
      [Modules.PRODUCT]: { product_id },
      [CERTIFICATE_MODULE]: { certificate_id: id },
    }
    return new StepResponse([link], id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<CertificateModuleService>(CERTIFICATE_MODULE).deleteCertificates(id)
  },
)
