import type { Locale, PictureText } from "@cho-ocop/contracts"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"
import type { Keeper } from "../editing/keeper.ts"
import { Meanwhile } from "../editing/Meanwhile.tsx"
import { SaveStatus } from "../editing/SaveStatus.tsx"
import { TwoLanguages } from "../editing/TwoLanguages.tsx"
import { useKept } from "../editing/use-keeper.ts"
import { passagesOf } from "./photo-keepers.ts"

const CAPTION_MAX = 300
const ALT_MAX = 200

interface Props {
  locale: Locale
  /** Of the element that is pointed at where the words could not be saved. */
  id: string
  keeper: Keeper<PictureText>
  signInPath: string
}

/** What is told of a photo, wherever it stands; saves itself. */
export function PhotoWords({ locale, id, keeper, signInPath }: Props) {
  const texts = goodsTextsOf(locale).photos
  const view = useKept(keeper)
  const { alt, caption } = view.document
  return (
    <div className="photo-words" id={id} tabIndex={-1}>
      <Meanwhile locale={locale} view={view} keeper={keeper} passagesOf={passagesOf(locale)} />
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
