import { isDeepStrictEqual } from "node:util"
import type { StoryDocument } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { ProblemError } from "../../http/problem.ts"
import { STORY_MODULE } from "../../modules/story/index.ts"
import type { StoryModuleService } from "../../modules/story/service.ts"
import { picturesOf, requireOwnPictures } from "../../pictures/list-pictures.ts"
import { readWorkspaceStory } from "../../story/read-stories.ts"
import { pictureIdsOf, withPicturesOf } from "../../story/story-document.ts"
import { productLock } from "../product/product-lock.ts"

export interface SaveStoryInput {
  vendor_id: string
  product_id: string
  /** The version the edit started from. */
  version: number
  document: StoryDocument
  saved_by: string
  restored_from?: number
}

interface Undo {
  saved: string
  story: string
  version: number
}

const saveStoryStep = createStep(
  "save-story",
  async (input: SaveStoryInput, { container }) => {
    const { vendor_id, product_id, saved_by, restored_from = null } = input
    const service = container.resolve<StoryModuleService>(STORY_MODULE)
    const document =
      restored_from === null
        ? input.document
        : await withoutDroppedPictures(container, vendor_id, input.document)
    const current = await readWorkspaceStory(container, vendor_id, product_id)
    if (isDeepStrictEqual(document, current.document))
      return new StepResponse<string, Undo | null>(product_id, null)
    if (current.version !== input.version) {
      throw new ProblemError("edited_meanwhile", "Somebody else saved this story.", undefined, { current })
    }
    await requireOwnPictures(container, vendor_id, pictureIdsOf(document))
    const version = current.version + 1
    const [present] = await service.listStories({ product_id })
    const story =
      present ?? (await service.createStories({ product_id, vendor_id, version, approved_version: null }))
    const saved = await service.createStoryVersions({
      story_id: story.id,
      version,
      document: { ...document },
      saved_by,
      restored_from,
    })
    await service.updateStories({ id: story.id, version })
    return new StepResponse<string, Undo | null>(product_id, {
      saved: saved.id,
      story: story.id,
      version: current.version,
    })
  },
  async (written, { container }) => {
    if (!written) return
    const service = container.resolve<StoryModuleService>(STORY_MODULE)
    await service.deleteStoryVersions(written.saved)
    if (written.version > 0) await service.updateStories({ id: written.story, version: written.version })
    else await service.deleteStories(written.story)
  },
)

/** A picture may have been dropped since an older version showed it. */
async function withoutDroppedPictures(
  container: MedusaContainer,
  vendorId: string,
  document: StoryDocument,
): Promise<StoryDocument> {
  const pictures = await picturesOf(container, vendorId, pictureIdsOf(document))
  return withPicturesOf(
    document,
    pictures.map(({ id }) => id),
  )
}

/**
 * Saves a story as its next version. Throws `edited_meanwhile` with what the other one wrote, then nothing is written;
 * the same save sent again makes no second version.
 */
export const saveStoryWorkflow = createWorkflow("save-story", (input: SaveStoryInput) => {
  const lock = transform({ input }, ({ input }) => productLock(input.product_id))
  acquireLockStep(lock)
  const id = saveStoryStep(input)
  releaseLockStep(lock)
  return new WorkflowResponse(id)
})
