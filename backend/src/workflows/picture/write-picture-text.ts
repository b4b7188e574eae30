import { isDeepStrictEqual } from "node:util"
import type { PictureText } from "@cho-ocop/contracts"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { ProblemError } from "../../http/problem.ts"
import { PICTURE_MODULE } from "../../modules/picture/index.ts"
import type { PictureModuleService } from "../../modules/picture/service.ts"
import { readPicture } from "../../pictures/list-pictures.ts"

interface WritePictureTextInput {
  id: string
  /** The version the edit started from. */
  version: number
  text: PictureText
}

type Undo = WritePictureTextInput["text"] & { id: string; version: number }

const SECONDS = 30

const writePictureTextStep = createStep(
  "write-picture-text",
  async ({ id, version, text }: WritePictureTextInput, { container }) => {
    const current = await readPicture(container, id)
    const { alt, caption } = current
    if (isDeepStrictEqual({ alt, caption }, text)) return new StepResponse<string, Undo | null>(id, null)
    if (current.version !== version) {
      throw new ProblemError("edited_meanwhile", "Somebody else told of this picture.", undefined, {
        current,
      })
    }
    const service = container.resolve<PictureModuleService>(PICTURE_MODULE)
    await service.updatePictures({
      id,
      version: version + 1,
      alt: { ...text.alt },
      caption: { ...text.caption },
    })
    return new StepResponse<string, Undo | null>(id, { id, alt, caption, version })
  },
  async (before, { container }) => {
    if (!before) return
    const { alt, caption, ...rest } = before
    const service = container.resolve<PictureModuleService>(PICTURE_MODULE)
    await service.updatePictures({ ...rest, alt: { ...alt }, caption: { ...caption } })
  },
)

/**
 * Writes what is told of a picture to those who see it and those who cannot. Throws `edited_meanwhile` with what the
 * other one wrote, then nothing is written; the same words sent again change nothing.
 */
export const writePictureTextWorkflow = createWorkflow(
  "write-picture-text",
  (input: WritePictureTextInput) => {
    const lock = transform({ input }, ({ input }) => ({
      key: `picture-text:${input.id}`,
      timeout: SECONDS,
      ttl: SECONDS,
    }))
    acquireLockStep(lock)
    const id = writePictureTextStep(input)
    releaseLockStep(lock)
    return new WorkflowResponse(id)
  },
)
