import type { Locale, VendorPicture } from "@cho-ocop/contracts"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"
import { moved, useDragging } from "../editing/use-dragging.ts"
import { PhotoUpload } from "./PhotoUpload.tsx"
import { PhotoWords } from "./PhotoWords.tsx"
import type { PhotoKeepers } from "./photo-keepers.ts"
import { smallest } from "./smallest.ts"

interface Props {
  locale: Locale
  /** Ids in their order, and the pictures they name. */
  ids: readonly string[]
  pictures: ReadonlyMap<string, VendorPicture>
  keepers: PhotoKeepers
  /** The photo whose words are shown. */
  open: string | null
  onOpen: (id: string | null) => void
  max: number
  onPhoto: (picture: VendorPicture) => void
  onChange: (ids: string[]) => void
  signInPath: string
}

/** Id of the element with the words of an opened photo. */
export function photoWordsId(id: string): string {
  return `words-of-${id}`
}

/** A product's photos: taken, put in order, told of, removed. */
export function Photos(props: Props) {
  const { locale, ids, pictures, keepers, open, onOpen, max, onPhoto, onChange, signInPath } = props
  const texts = goodsTextsOf(locale).photos
  const move = (from: number, to: number) => onChange(moved(ids, from, to))
  const dragging = useDragging("photos", move)
  return (
    <div className="photos">
      {ids.length === 0 && <p className="soft">{texts.none}</p>}
      <ol data-places="photos">
        {ids.map((id, index) => {
          const picture = pictures.get(id)
          const number = index + 1
          return (
            <li key={id} data-place={index}>
              {picture && <img src={smallest(picture)} alt={texts.photo(number)} width="120" height="120" />}
              <div className="photo-side">
                <p className="strong">
                  {texts.photo(number)}
                  {index === 0 && <span className="status-badge good">{texts.main}</span>}
                </p>
                <div className="tools">
                  <button
                    type="button"
                    className="tool grip"
                    title={texts.drag}
                    tabIndex={-1}
                    aria-hidden="true"
                    {...dragging(index)}
                  >
                    ⠿
                  </button>
                  <button
                    type="button"
                    className="tool"
                    aria-label={texts.earlier(number)}
                    disabled={index === 0}
                    onClick={() => move(index, index - 1)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    className="tool"
                    aria-label={texts.later(number)}
                    disabled={number === ids.length}
                    onClick={() => move(index, index + 1)}
                  >
                    ↓
                  </button>
                  <button
                    type="button"
                    className="tool"
                    aria-label={texts.wordsOf(number)}
                    aria-expanded={open === id}
                    onClick={() => onOpen(open === id ? null : id)}
                  >
                    {texts.words}
                  </button>
                  <button
                    type="button"
                    className="tool"
                    aria-label={texts.remove(number)}
                    onClick={() => onChange(ids.filter((other) => other !== id))}
                  >
                    {texts.removeShort}
                  </button>
                </div>
              </div>
              {open === id && picture && (
                <PhotoWords
                  locale={locale}
                  id={photoWordsId(id)}
                  keeper={keepers.of(picture)}
                  signInPath={signInPath}
                />
              )}
            </li>
          )
        })}
      </ol>
      {ids.length < max ? (
        <PhotoUpload locale={locale} room={max - ids.length} onPhoto={onPhoto} signInPath={signInPath} />
      ) : (
        <p className="hint">{texts.full(max)}</p>
      )}
    </div>
  )
}
