import type { Locale, StoryBlock, StorySectionName, VendorPicture } from "@cho-ocop/contracts"
import { useState } from "react"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"
import { moved, useDragging } from "../editing/use-dragging.ts"
import { PhotoUpload } from "../photo/PhotoUpload.tsx"
import { smallest } from "../photo/smallest.ts"
import { Block } from "./Block.tsx"
import { newPicture, newText, withWords } from "./story-document.ts"

interface Props {
  locale: Locale
  name: StorySectionName
  blocks: StoryBlock[]
  pictures: VendorPicture[]
  onPhoto: (picture: VendorPicture) => void
  onChange: (edit: (blocks: StoryBlock[]) => StoryBlock[]) => void
  signInPath: string
}

const BLOCKS_MAX = 40

/** One part of a story: its blocks in order, and what can be added to them. */
export function StorySection({ locale, name, blocks, pictures, onPhoto, onChange, signInPath }: Props) {
  const { story: texts, photos } = goodsTextsOf(locale)
  const [isChoosing, setChoosing] = useState(false)
  const [removed, setRemoved] = useState<{ block: StoryBlock; place: number } | null>(null)
  const move = (from: number, to: number) => onChange((now) => moved(now, from, to))
  const dragging = useDragging(name, move)
  const add = (block: StoryBlock) => onChange((now) => [...now, block])

  function addPicture(picture: VendorPicture) {
    onPhoto(picture)
    add(newPicture(picture))
    setChoosing(false)
  }

  function remove(block: StoryBlock, place: number) {
    onChange((now) => now.filter(({ id }) => id !== block.id))
    setRemoved({ block, place })
  }

  function bringBack() {
    if (removed)
      onChange((now) => [...now.slice(0, removed.place), removed.block, ...now.slice(removed.place)])
    setRemoved(null)
  }

  return (
    <section className="panel story-section" aria-labelledby={`section-${name}`}>
      <div>
        <h2 id={`section-${name}`}>{texts.sections[name].name}</h2>
        <p className="hint">{texts.sections[name].hint}</p>
      </div>
      {blocks.length === 0 && <p className="soft">{texts.emptySection}</p>}
      <ol data-places={name}>
        {blocks.map((block, place) => (
          <Block
            key={block.id}
            locale={locale}
            block={block}
            place={place}
            count={blocks.length}
            picture={
              block.kind === "picture" ? pictures.find(({ id }) => id === block.picture_id) : undefined
            }
            grip={dragging(place)}
            onWords={(words) =>
              onChange((now) => now.map((one) => (one.id === block.id ? withWords(one, words) : one)))
            }
            onMove={(to) => move(place, to)}
            onRemove={() => remove(block, place)}
          />
        ))}
      </ol>
      <div role="status">
        {removed && (
          <p className="form-actions">
            {texts.removed}
            <button type="button" className="button quiet" onClick={bringBack}>
              {texts.undo}
            </button>
          </p>
        )}
      </div>
      {blocks.length >= BLOCKS_MAX && <p className="hint">{texts.full}</p>}
      {blocks.length < BLOCKS_MAX && (
        <div className="form-actions">
          <button type="button" className="button quiet" onClick={() => add(newText("paragraph"))}>
            {texts.addParagraph}
          </button>
          <button type="button" className="button quiet" onClick={() => add(newText("heading"))}>
            {texts.addHeading}
          </button>
          <button
            type="button"
            className="button quiet"
            aria-expanded={isChoosing}
            onClick={() => setChoosing(!isChoosing)}
          >
            {texts.addPicture}
          </button>
        </div>
      )}
      {isChoosing && (
        <div className="photos">
          <PhotoUpload locale={locale} room={1} onPhoto={addPicture} signInPath={signInPath} />
          {pictures.length > 0 && <h3>{photos.own}</h3>}
          <div className="picture-choice">
            {pictures.map((picture, index) => (
              <button key={picture.id} type="button" onClick={() => addPicture(picture)}>
                <img
                  src={smallest(picture)}
                  alt={picture.alt[locale] || photos.use(index + 1)}
                  width="88"
                  height="88"
                  loading="lazy"
                />
              </button>
            ))}
          </div>
        </div>
      )}
    </section>
  )
}
