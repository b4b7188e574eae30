import type { Picture } from "@cho-ocop/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PICTURE_MODULE } from "../../modules/picture/index.ts"
import type { PictureModuleService } from "../../modules/picture/service.ts"

interface NewPicture {
  id: string
  vendor_id: string
  fingerprint: string
  picture: Picture
  files: string[]
}

const UNWRITTEN = { vi: "", en: "" }

/** Notes a stored photo as its vendor's own, without words yet. */
export const createPictureStep = createStep(
  "create-picture",
  async ({ picture, files, ...facts }: NewPicture, { container }) => {
    const service = container.resolve<PictureModuleService>(PICTURE_MODULE)
    const created = await service.createPictures({
      ...facts,
      picture: { ...picture },
      files: files as unknown as Record<string, unknown>,
      alt: UNWRITTEN,
      caption: UNWRITTEN,
    })
    return new StepResponse(created.id, created.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<PictureModuleService>(PICTURE_MODULE).deletePictures(id)
  },
)
