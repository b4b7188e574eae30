import {
  STORY_SECTIONS,
  type StoryBlock,
  type StoryDocument,
  type ToldBlock,
  type ToldStory,
  type VendorPicture,
} from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { STORY_MODULE } from "../modules/story/index.ts"
import type { StoryModuleService } from "../modules/story/service.ts"
import { picturesOf } from "../pictures/list-pictures.ts"
import { toldText } from "../pictures/picture-record.ts"
import { pictureIdsOf } from "./story-document.ts"

/** A story as shoppers read it: without empty blocks and sections, with its pictures in it. */
export async function toldStoryOf(
  container: MedusaContainer,
  vendorId: string,
  document: StoryDocument,
): Promise<ToldStory> {
  const pictures = await picturesOf(container, vendorId, pictureIdsOf(document))
  const byId = new Map(pictures.map((picture) => [picture.id, picture]))
  const sections = STORY_SECTIONS.map((name) => ({
    name,
    blocks: document.sections[name].flatMap((block) => toldBlockOf(block, byId)),
  }))
  return { sections: sections.filter(({ blocks }) => blocks.length > 0), video: document.video }
}

/** The approved story of a product as shoppers read it; null where there is none. */
export async function approvedStory(
  container: MedusaContainer,
  vendorId: string,
  productId: string,
): Promise<ToldStory | null> {
  const service = container.resolve<StoryModuleService>(STORY_MODULE)
  const [story] = await service.listStories({ product_id: productId })
  if (!story?.approved_version) return null
  const [version] = await service.listStoryVersions({ story_id: story.id, version: story.approved_version })
  return version ? toldStoryOf(container, vendorId, version.document as unknown as StoryDocument) : null
}

function toldBlockOf(block: StoryBlock, pictures: Map<string, VendorPicture>): ToldBlock[] {
  if (block.kind !== "picture") {
    const text = toldText(block.text)
    return text ? [{ kind: block.kind, text }] : []
  }
  const found = pictures.get(block.picture_id)
  if (!found) return []
  const caption = toldText(block.caption) ?? toldText(found.caption)
  return [{ kind: "picture", picture: found.picture, alt: toldText(found.alt), caption }]
}
