import type { PictureText } from "@cho-ocop/contracts"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { PICTURE_MODULE } from "../../modules/picture/index.ts"
import type { PictureModuleService } from "../../modules/picture/service.ts"

interface WritePictureText {
  id: string
  text: PictureText
}

const writePictureTextStep = createStep(
  "write-picture-text",
  async ({ id, text }: WritePictureText, { container }) => {
    const service = container.resolve<PictureModuleService>(PICTURE_MODULE)
    const { alt, caption } = await service.retrievePicture(id)
    await service.updatePictures({ id, alt: { ...text.alt }, caption: { ...text.caption } })
    return new StepResponse(id, { id, alt, caption })
  },
  async (before, { container }) => {
    if (before) await container.resolve<PictureModuleService>(PICTURE_MODULE).updatePictures(before)
  },
)

/** Writes what is told of a picture to those who see it and those who cannot. */
export const writePictureTextWorkflow = createWorkflow("write-picture-text", (input: WritePictureText) => {
  return new WorkflowResponse(writePictureTextStep(input))
})
