import { z } from "zod"
import { Picture } from "./picture.ts"
import { LocalizedText } from "./text.ts"

/** The parts of every story, in the order they are read. */
export const STORY_SECTIONS = ["how_made", "makers", "place", "material_area"] as const
export const StorySectionName = z.enum(STORY_SECTIONS)
export type StorySectionName = z.infer<typeof StorySectionName>

/** A producer's photo with what is told of it: `alt` to people who cannot see it, `caption` to everyone. */
export const ToldPicture = z.object({
  picture: Picture,
  alt: LocalizedText.nullable(),
  caption: LocalizedText.nullable(),
})
export type ToldPicture = z.infer<typeof ToldPicture>

/** A piece of a story as shoppers read it; plain text. A line break in a paragraph stays one. */
export const ToldBlock = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("heading"), text: LocalizedText }),
  z.object({ kind: z.literal("paragraph"), text: LocalizedText }),
  ToldPicture.extend({ kind: z.literal("picture") }),
])
export type ToldBlock = z.infer<typeof ToldBlock>

/** A producer's story as shoppers read it: only sections that say something; a link to a video on YouTube or Vimeo. */
export const ToldStory = z.object({
  sections: z.array(z.object({ name: StorySectionName, blocks: z.array(ToldBlock).min(1) })),
  video: z.url({ protocol: /^https$/ }).nullable(),
})
export type ToldStory = z.infer<typeof ToldStory>
