import type {
  Locale,
  StoryBlock,
  StoryDocument,
  StorySectionName,
  VendorPicture,
  WorkspaceStory,
  WrittenText,
} from "@cho-ocop/contracts"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"
import { askWorkspace, type Reply } from "../editing/ask-workspace.ts"
import type { Kept } from "../editing/keeper.ts"
import type { Passage } from "../editing/Meanwhile.tsx"

/** In the order of the page; the contract's own list would bring every contract into the browser. */
export const SECTIONS = ["how_made", "makers", "place", "material_area"] as const satisfies StorySectionName[]

/** Saves a story; `tell` hears how it stands then. */
export async function saveStory(
  productId: string,
  kept: Kept<StoryDocument>,
  tell: (story: WorkspaceStory) => void,
): Promise<Reply<Kept<StoryDocument>>> {
  const reply = await askWorkspace<{ story: WorkspaceStory }>(`stories/${productId}`, { body: kept })
  if (!reply.ok) return reply
  const { story } = reply.answer
  tell(story)
  return { ok: true, answer: { document: story.document, version: story.version } }
}

export function meanwhileOf(current: unknown) {
  const { document, version, edited_by } = current as WorkspaceStory
  return { document, version, savedBy: edited_by }
}

export function withSection(
  document: StoryDocument,
  section: StorySectionName,
  edit: (blocks: StoryBlock[]) => StoryBlock[],
): StoryDocument {
  return { ...document, sections: { ...document.sections, [section]: edit(document.sections[section]) } }
}

const EMPTY: WrittenText = { vi: "", en: "" }

export function newText(kind: "heading" | "paragraph"): StoryBlock {
  return { kind, id: crypto.randomUUID(), text: EMPTY }
}

export function newPicture({ id }: VendorPicture): StoryBlock {
  return { kind: "picture", id: crypto.randomUUID(), picture_id: id, caption: EMPTY }
}

export function wordsOf(block: StoryBlock): WrittenText {
  return block.kind === "picture" ? block.caption : block.text
}

export function withWords(block: StoryBlock, words: WrittenText): StoryBlock {
  return block.kind === "picture" ? { ...block, caption: words } : { ...block, text: words }
}

/** All that is written in a story, in words. */
export function passagesOf(locale: Locale) {
  const { story: texts, languages } = goodsTextsOf(locale)
  return ({ sections, video }: StoryDocument): Passage[] => [
    ...SECTIONS.flatMap((section) =>
      sections[section].flatMap((block): Passage[] => {
        const label = `${texts.sections[section].name}, ${texts[block.kind].toLowerCase()}`
        const { vi, en } = wordsOf(block)
        return [
          { label: languages.inVi(label), text: vi },
          { label: languages.inEn(label), text: en },
        ]
      }),
    ),
    { label: texts.video, text: video ?? "" },
  ]
}
