import type { AssessmentPaper } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { REGISTRATION_MODULE } from "../modules/registration/index.ts"
import type { RegistrationModuleService } from "../modules/registration/service.ts"

const PAPERS_MAX = 100

/** The papers that a vendor handed in with its registration. Their names are told to owners alone, elsewhere. */
export async function listPapers(container: MedusaContainer, vendor_id: string): Promise<AssessmentPaper[]> {
  const files = await container
    .resolve<RegistrationModuleService>(REGISTRATION_MODULE)
    .listEvidenceFiles({ registration: { vendor_id } }, { order: { created_at: "ASC" }, take: PAPERS_MAX })
  return files.map(({ id, kind, created_at }) => ({
    id,
    kind,
    uploaded_at: new Date(created_at).toISOString(),
  }))
}
