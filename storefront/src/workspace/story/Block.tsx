import type { Locale, StoryBlock, VendorPicture, WrittenText } from "@cho-ocop/contracts"
import type { PointerEvent } from "react"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"
import { TwoLanguages } from "../editing/TwoLanguages.tsx"
import { smallest } from "../photo/smallest.ts"
import { wordsOf } from "./story-document.ts"

interface Props {
  locale: Locale
  block: StoryBlock
  place: number
  /** How many there are in its section. */
  count: number
  picture: VendorPicture | undefined
  grip: { onPointerDown: (event: PointerEvent) => void }
  onWords: (words: WrittenText) => void
  onMove: (to: number) => void
  onRemove: () => void
}

const MAX = { heading: 160, paragraph: 5000, picture: 300 }

/** A piece of a story: its words in both languages, moved and removed as a whole. */
export function Block({ locale, block, place, count, picture, grip, onWords, onMove, onRemove }: Props) {
  const texts = goodsTextsOf(locale).story
  const name = texts.block(texts[block.kind], place + 1)
  return (
    <li className="story-block" data-place={place}>
      <div className="block-top">
        <h3>{name}</h3>
        <div className="tools">
          <button
            type="button"
            className="tool grip"
            title={texts.drag}
            tabIndex={-1}
            aria-hidden="true"
            {...grip}
          >
            ⠿
          </button>
          <button
            type="button"
            className="tool"
            aria-label={texts.up(name)}
            disabled={place === 0}
            onClick={() => onMove(place - 1)}
          >
            ↑
          </button>
          <button
            type="button"
            className="tool"
            aria-label={texts.down(name)}
            disabled={place === count - 1}
            onClick={() => onMove(place + 1)}
          >
            ↓
          </button>
          <button type="button" className="tool" aria-label={texts.remove(name)} onClick={onRemove}>
            ×
          </button>
        </div>
      </div>
      {picture && (
        <img src={smallest(picture)} alt={picture.alt[locale] || texts.picture} width="240" height="180" />
      )}
      <TwoLanguages
        locale={locale}
        label={block.kind === "picture" ? texts.caption : name}
        value={wordsOf(block)}
        maxLength={MAX[block.kind]}
        {...(block.kind === "paragraph" ? { rows: 6 } : {})}
        onChange={onWords}
      />
    </li>
  )
}
