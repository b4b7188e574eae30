import type { DraftState, Locale } from "@cho-ocop/contracts"
import { useState } from "react"
import { problemText } from "../../i18n/problems.ts"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"
import type { Reply } from "./ask-workspace.ts"

interface Props {
  locale: Locale
  state: DraftState
  hint: string
  /** Saves first, then submits what is saved; `null` where it could not be saved. */
  submit: () => Promise<Reply<{ state: DraftState }> | null>
  /** Codes of what is missing, by path, once the shop has said so. */
  onMissing: (missing: Record<string, string>) => void
}

/** Sends what is written to the operator for review. */
export function Submission({ locale, state, hint, submit, onMissing }: Props) {
  const texts = goodsTextsOf(locale).product
  const [said, setSaid] = useState("")
  const [isBusy, setBusy] = useState(false)

  async function press() {
    setBusy(true)
    setSaid("")
    const reply = await submit()
    setBusy(false)
    if (!reply) return
    if (reply.ok) {
      onMissing({})
      return setSaid(reply.answer.state === "in_review" ? texts.submitted : texts.applied)
    }
    if (reply.code === "product_incomplete") return onMissing(reply.fields)
    setSaid(problemText(locale, reply.code === "offline" ? "unavailable" : (reply.code as never)))
  }

  return (
    <div className="submission">
      {state === "in_review" && <p className="notice">{texts.inReview}</p>}
      <div className="form-actions">
        <button type="button" className="button" disabled={isBusy} onClick={() => void press()}>
          {texts.submit}
        </button>
      </div>
      <p role="status" className="strong">
        {said}
      </p>
      <p className="hint">{hint}</p>
    </div>
  )
}
