import type { ReviewKind, StoryBlock } from "@cho-ocop/contracts"
import type { PictureWords } from "../pictures/picture-words.ts"
import type { SubmittedProduct } from "../product-draft/submitted-product.ts"
import type { SubmittedStory } from "../story/told-story.ts"

/** A submission as the operator compares it: each picture with what is told of it, where it stands. */
export function readableDocument(kind: ReviewKind, document: unknown): object | null {
  if (!document) return null
  return kind === "product"
    ? readableProduct(document as SubmittedProduct)
    : readableStory(document as SubmittedStory)
}

function readableProduct({ picture_words: words = {}, ...document }: SubmittedProduct) {
  return { ...document, pictures: document.pictures.map((id) => ({ picture_id: id, ...words[id] })) }
}

function readableStory({ picture_words: words = {}, ...document }: SubmittedStory) {
  const sections = Object.entries(document.sections).map(([name, blocks]) => [
    name,
    blocks.map((block) => readableBlock(block, words)),
  ])
  return { ...document, sections: Object.fromEntries(sections) }
}

/** A picture is told of by the story's own caption, or else by its general one. */
function readableBlock(block: StoryBlock, words: PictureWords) {
  if (block.kind !== "picture") return block
  const { alt, caption } = words[block.picture_id] ?? {}
  return { ...block, alt, caption: block.caption.vi ? block.caption : (caption ?? block.caption) }
}
