import { z } from "zod"
import { VendorPicture } from "./picture.ts"
import { DraftState } from "./product.ts"
import { ReviewNote } from "./review.ts"
import { videoLinkOf } from "./video-link.ts"
import { BaseVersion, WrittenText, writtenLine, writtenParagraphs } from "./written-text.ts"

export const STORY_BLOCKS_MAX = 40
export const STORY_PARAGRAPH_MAX = 5000

/** Made by the page, so that blocks keep their place while they are dragged. */
const blockId = z.string().regex(/^[A-Za-z0-9-]{1,40}$/)
const pictureId = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9_]+$/)

/** A piece of a story. Structured plain text: what looks like markup is shown as typed. */
export const StoryBlock = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("heading"), id: blockId, text: writtenLine(160) }),
  z.strictObject({ kind: z.literal("paragraph"), id: blockId, text: writtenParagraphs(STORY_PARAGRAPH_MAX) }),
  z.strictObject({
    kind: z.literal("picture"),
    id: blockId,
    picture_id: pictureId,
    caption: writtenLine(300),
  }),
])
export type StoryBlock = z.infer<typeof StoryBlock>

/** A link to one video on YouTube or Vimeo, rebuilt from the video's id; anything else is `video_refused`. */
export const VideoLink = z
  .string()
  .max(500)
  .transform((typed, context) => {
    const link = videoLinkOf(typed)
    if (link) return link
    context.issues.push({ code: "custom", message: "video_refused", input: typed })
    return z.NEVER
  })

const blocks = z.array(StoryBlock).max(STORY_BLOCKS_MAX).default([])

/** The story of a product as its vendor writes it. */
export const StoryDocument = z.strictObject({
  sections: z.strictObject({ how_made: blocks, makers: blocks, place: blocks, material_area: blocks }),
  video: VideoLink.nullable().default(null),
})
export type StoryDocument = z.infer<typeof StoryDocument>
export type StoryDocumentInput = z.input<typeof StoryDocument>

/** A line of `GET /vendor/stories`: one for each product. */
export const StoryCard = z.object({
  product_id: z.string(),
  product_name: WrittenText,
  version: z.int().nonnegative(),
  draft_state: DraftState,
  /** Whether shoppers see an approved story. */
  published: z.boolean(),
  updated_at: z.iso.datetime().nullable(),
})
export type StoryCard = z.infer<typeof StoryCard>
export const StoryList = z.object({ stories: z.array(StoryCard) })
export type StoryList = z.infer<typeof StoryList>

/** A story as its vendor works on it. */
export const WorkspaceStory = StoryCard.extend({
  document: StoryDocument,
  /** The pictures that the document names. */
  pictures: z.array(VendorPicture),
  published_version: z.int().nullable(),
  review: ReviewNote.nullable(),
  edited_by: z.string().nullable(),
})
export type WorkspaceStory = z.infer<typeof WorkspaceStory>

/**
 * Answer of `GET` and `POST /vendor/stories/:product_id`, `POST …/submit` (body `SubmitVersion`; 422 `story_empty`,
 * 409 `nothing_to_submit`) and `POST …/versions/:version/restore` (body `SubmitVersion`: the version it replaces).
 */
export const WorkspaceStoryResponse = z.object({ story: WorkspaceStory })
export type WorkspaceStoryResponse = z.infer<typeof WorkspaceStoryResponse>

/**
 * Body of `POST /vendor/stories/:product_id`. Starts from `version`; where somebody else saved meanwhile, 409
 * `edited_meanwhile` with `current` (`WorkspaceStory`) and nothing is written. The same save sent again answers like
 * the first time.
 */
export const SaveStory = z.strictObject({ version: BaseVersion, document: StoryDocument })
export type SaveStory = z.infer<typeof SaveStory>

/**
 * `GET /vendor/stories/:product_id/preview` answers with `ToldStory`, the newest version as shoppers would read it.
 * Answer of `GET /vendor/stories/:product_id/versions`: newest first, at most 100.
 */
export const StoryVersionList = z.object({
  versions: z.array(
    z.object({
      version: z.int().positive(),
      saved_at: z.iso.datetime(),
      saved_by: z.string(),
      restored_from: z.int().nullable(),
      /** First words of the text, to recognise it by. */
      beginning: z.string(),
    }),
  ),
})
export type StoryVersionList = z.infer<typeof StoryVersionList>

/** Answer of `GET /vendor/stories/:product_id/versions/:version`. */
export const StoryVersionResponse = z.object({
  version: z.int().positive(),
  document: StoryDocument,
  pictures: z.array(VendorPicture),
})
export type StoryVersionResponse = z.infer<typeof StoryVersionResponse>
