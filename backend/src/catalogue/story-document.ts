import type { LocalizedText } from "@cho-ocop/contracts"
import { ProductMetadata, type ProductRecord } from "./product-record.ts"

/** Name of the search index of stories. */
export const STORY_INDEX = "story"

/** A story as search results show it. */
export interface StoryEntry {
  /** Handle of the product whose story it is. */
  handle: string
  name: LocalizedText
  vendor_name: string
  paragraphs: LocalizedText[]
}

/** A product's story as the search index holds it; `undefined` where none is told. `entry` is the whole `StoryEntry`. */
export function storyDocumentOf(product: ProductRecord) {
  const metadata = ProductMetadata.parse(product.metadata)
  const story = paragraphsOf(metadata)
  if (story.length === 0) return undefined
  const entry: StoryEntry = {
    handle: product.handle,
    name: { vi: product.title, en: metadata.name_en },
    vendor_name: product.vendor.name,
    paragraphs: story,
  }
  return {
    id: product.id,
    text: story.map(({ vi }) => vi),
    text_en: story.flatMap(({ en }) => (en === null ? [] : [en])),
    entry: JSON.stringify(entry),
  }
}

/** What the page shows of the story in words: the vendor's own approved one, or else what the catalogue tells. */
function paragraphsOf({ told_story, story }: ProductMetadata): LocalizedText[] {
  if (!told_story) return story
  return told_story.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "picture" ? [] : [block.text])),
  )
}
