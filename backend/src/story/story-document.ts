import { STORY_SECTIONS, type StoryBlock, type StoryDocument } from "@cho-ocop/contracts"

/** The document of a story that nobody has begun. */
export const EMPTY_STORY: StoryDocument = {
  sections: { how_made: [], makers: [], place: [], material_area: [] },
  video: null,
}

/** All blocks of a story in the order they are read. */
export function blocksOf({ sections }: StoryDocument): StoryBlock[] {
  return STORY_SECTIONS.flatMap((name) => sections[name])
}

/** Ids of the pictures that a story names, each once. */
export function pictureIdsOf(document: StoryDocument): string[] {
  return [
    ...new Set(blocksOf(document).flatMap((block) => (block.kind === "picture" ? block.picture_id : []))),
  ]
}

/** The story without pictures other than these. */
export function withPicturesOf(document: StoryDocument, ids: readonly string[]): StoryDocument {
  const kept = (block: StoryBlock) => block.kind !== "picture" || ids.includes(block.picture_id)
  const sections = STORY_SECTIONS.map((name) => [name, document.sections[name].filter(kept)])
  return { ...document, sections: Object.fromEntries(sections) }
}

/** Whether the story says anything in Vietnamese. */
export function saysSomething(document: StoryDocument): boolean {
  return blocksOf(document).some((block) => block.kind === "paragraph" && block.text.vi !== "")
}

/** First words of a story, to recognise a version by. */
export function beginningOf(document: StoryDocument): string {
  const [first] = blocksOf(document).flatMap((block) => (block.kind === "picture" ? [] : block.text.vi || []))
  return (first ?? "").slice(0, 120)
}
