import type { Locale, PictureText, VendorPicture } from "@cho-ocop/contracts"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"
import { askWorkspace, type Reply } from "../editing/ask-workspace.ts"
import type { Kept } from "../editing/keeper.ts"
import { SaveStatus } from "../editing/SaveStatus.tsx"
import { TwoLanguages } from "../editing/TwoLanguages.tsx"
import { useKeeper } from "../editing/use-keeper.ts"

const CAPTION_MAX = 300
const ALT_MAX = 200

interface Props {
  locale: Locale
  picture: VendorPicture
  signInPath: string
}

/** What is told of a photo, wherever it stands; saves itself. */
export function PhotoWords({ locale, picture, signInPath }: Props) {
  const texts = goodsTextsOf(locale).photos
  const [view, keeper] = useKeeper<PictureText>({
    name: `workspace:picture:${picture.id}`,
    initial: { document: { alt: picture.alt, caption: picture.caption }, version: 0 },
    save: ({ document }) => saveWords(picture.id, document),
    readMeanwhile: (current) => current as never,
  })
  const { alt, caption } = view.document
  return (
    <div className="photo-words">
      <TwoLanguages
        locale={locale}
        label={texts.caption}
        value={caption}
        maxLength={CAPTION_MAX}
        onChange={(caption) => keeper.change((words) => ({ ...words, caption }))}
      />
      <TwoLanguages
        locale={locale}
        label={texts.alt}
        value={alt}
        maxLength={ALT_MAX}
        onChange={(alt) => keeper.change((words) => ({ ...words, alt }))}
      />
      <SaveStatus locale={locale} view={view} keeper={keeper} signInPath={signInPath} />
    </div>
  )
}

async function saveWords(id: string, document: PictureText): Promise<Reply<Kept<PictureText>>> {
  const reply = await askWorkspace(`pictures/${id}`, { body: document })
  return reply.ok ? { ok: true, answer: { document, version: 0 } } : reply
}
