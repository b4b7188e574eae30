import type { Locale, PictureText, VendorPicture, VendorPictureResponse } from "@cho-ocop/contracts"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"
import { askWorkspace, type Reply } from "../editing/ask-workspace.ts"
import type { Keeper, Kept } from "../editing/keeper.ts"
import type { Passage } from "../editing/Meanwhile.tsx"
import { keeperOf } from "../editing/use-keeper.ts"

/** The words of a page's photos; those of a photo whose words are folded away are still saved. */
export class PhotoKeepers {
  readonly #keepers = new Map<string, Keeper<PictureText>>()

  of(picture: VendorPicture): Keeper<PictureText> {
    const known = this.#keepers.get(picture.id)
    if (known) return known
    const keeper = keeperOf<PictureText>({
      name: `workspace:picture:${picture.id}`,
      initial: keptOf(picture),
      save: (kept) => savePhotoWords(picture.id, kept),
      readMeanwhile: (current) => ({ ...keptOf(current as VendorPicture), savedBy: null }),
    })
    this.#keepers.set(picture.id, keeper)
    return keeper
  }

  /** Takes up what an earlier visit could not save. To be called in the browser. */
  restore(pictures: Iterable<VendorPicture>): void {
    for (const picture of pictures) this.of(picture).restore()
  }

  /** Saves now; answers the id of the first photo whose words could not be saved. */
  async flush(): Promise<string | null> {
    for (const [id, keeper] of this.#keepers) if (!(await keeper.flush())) return id
    return null
  }
}

/** All that is told of a photo, in words. */
export function passagesOf(locale: Locale) {
  const { photos: texts, languages } = goodsTextsOf(locale)
  return ({ alt, caption }: PictureText): Passage[] =>
    [
      { label: texts.caption, words: caption },
      { label: texts.alt, words: alt },
    ].flatMap(({ label, words: { vi, en } }) => [
      { label: languages.inVi(label), text: vi },
      { label: languages.inEn(label), text: en },
    ])
}

async function savePhotoWords(
  id: string,
  { document, version }: Kept<PictureText>,
): Promise<Reply<Kept<PictureText>>> {
  const body = { version, ...document }
  const reply = await askWorkspace<VendorPictureResponse>(`pictures/${id}`, { body })
  return reply.ok ? { ok: true, answer: keptOf(reply.answer.picture) } : reply
}

function keptOf({ alt, caption, version }: VendorPicture): Kept<PictureText> {
  return { document: { alt, caption }, version }
}
