import type { Locale } from "@cho-ocop/contracts"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"
import type { Keeper, KeeperView } from "./keeper.ts"

interface Props<Document> {
  locale: Locale
  view: KeeperView<Document>
  keeper: Keeper<Document>
  signInPath: string
}

const HELPLESS = ["offline", "signed_out", "refused"]

/** Says in plain words whether what is written has reached the shop, and what to do where it has not. */
export function SaveStatus<Document>({ locale, view, keeper, signInPath }: Props<Document>) {
  const texts = goodsTextsOf(locale).saving
  const isHelpless = HELPLESS.includes(view.state)
  return (
    <div className={`save-status ${view.state}`}>
      <p role="status">{texts[view.state]}</p>
      {view.state === "signed_out" && (
        <a className="button quiet" href={signInPath} target="_blank" rel="noreferrer">
          {texts.signIn}
        </a>
      )}
      {isHelpless && (
        <button type="button" className="button quiet" onClick={() => void keeper.flush()}>
          {texts.saveNow}
        </button>
      )}
      {view.wasRestored && <p className="small">{texts.restored}</p>}
      {view.isForgetful && <p className="problem">{texts.forgotten}</p>}
    </div>
  )
}
