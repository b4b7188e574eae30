import type { WrittenText } from "@cho-ocop/contracts"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { PICTURE_MODULE } from "../../modules/picture/index.ts"
import type { PictureModuleService } from "../../modules/picture/service.ts"
import { isPictureUsed } from "../../pictures/picture-use.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

interface DeletePicture {
  id: string
  vendor_id: string
  actor: AuditActor
}

const refuseUsedPictureStep = createStep(
  "refuse-used-picture",
  async (input: DeletePicture, { container }) => {
    if (await isPictureUsed(container, input)) {
      throw new ProblemError("picture_in_use", "The picture is in use.")
    }
    return new StepResponse(input.id)
  },
)

const deletePictureStep = createStep("delete-picture", async ({ id }: DeletePicture, { container }) => {
  const service = container.resolve<PictureModuleService>(PICTURE_MODULE)
  const { files, alt } = await service.retrievePicture(id)
  await service.deletePictures(id)
  await container.resolve(Modules.FILE).deleteFiles(files as unknown as string[])
  return new StepResponse((alt as unknown as WrittenText).vi || id)
})

/** Drops a picture and its files for good. Throws `picture_in_use` while a document, written or approved, names it. */
export const deletePictureWorkflow = createWorkflow("delete-picture", (input: DeletePicture) => {
  refuseUsedPictureStep(input)
  const name = deletePictureStep(input)
  recordAuditEntryStep(
    transform({ input, name }, ({ input: { actor, id, vendor_id }, name }) => ({
      actor,
      action: "picture.deleted",
      subject: { type: "picture", id, name },
      vendor_id,
    })),
  )
  return new WorkflowResponse(input.id)
})
