import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PICTURE_MODULE } from "../../modules/picture/index.ts"
import type { PictureModuleService } from "../../modules/picture/service.ts"

/** Id of the vendor's picture with this fingerprint, or null. */
export const findSamePictureStep = createStep(
  "find-same-picture",
  async ({ vendor_id, fingerprint }: { vendor_id: string; fingerprint: string }, { container }) => {
    const service = container.resolve<PictureModuleService>(PICTURE_MODULE)
    const [present] = await service.listPictures({ vendor_id, fingerprint })
    return new StepResponse(present?.id ?? null)
  },
)
