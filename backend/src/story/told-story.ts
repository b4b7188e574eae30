import {
  STORY_SECTIONS,
  type StoryBlock,
  type StoryDocument,
  type ToldBlock,
  type ToldStory,
  type VendorPicture,
} from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { REVIEW_MODULE } from "../modules/review/index.ts"
import type { ReviewModuleService } from "../modules/review/service.ts"
import { toldText } from "../pictures/picture-record.ts"
import { picturesAsTold, type WithPictureWords } from "../pictures/picture-words.ts"
import { pictureIdsOf } from "./story-document.ts"

/** A story as it was submitted: its words, and those beside its pictures. */
export type SubmittedStory = StoryDocument & WithPictureWords

/**
 * A story as shoppers read it: without empty blocks and sections, with its pictures in it. Pictures are told of as it
 * was submitted, or as they are today where it was not.
 */
export async function toldStoryOf(
  container: MedusaContainer,
  vendorId: string,
  document: SubmittedStory,
): Promise<ToldStory> {
  const pictures = await picturesAsTold(container, vendorId, {
    ids: pictureIdsOf(document),
    words: document.picture_words,
  })
  const byId = new Map(pictures.map((picture) => [picture.id, picture]))
  const sections = STORY_SECTIONS.map((name) => ({
    name,
    blocks: document.sections[name].flatMap((block) => toldBlockOf(block, byId)),
  }))
  return { sections: sections.filter(({ blocks }) => blocks.length > 0), video: document.video }
}

/** The story of a product as it was approved last; null where none was. */
export async function approvedStory(
  container: MedusaContainer,
  productId: string,
): Promise<SubmittedStory | null> {
  const [review] = await container
    .resolve<ReviewModuleService>(REVIEW_MODULE)
    .listReviews(
      { kind: "story", product_id: productId, state: "approved" },
      { order: { decided_at: "DESC" }, take: 1 },
    )
  return review ? (review.after as unknown as SubmittedStory) : null
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
