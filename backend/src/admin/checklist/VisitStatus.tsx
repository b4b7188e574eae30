import { useEffect, useState } from "react"
import { type KeptVisit, stateOf } from "./kept-visit.ts"
import { useChecklistWords, useMoment } from "./use-checklist-words.ts"
import type { VisitOnPhone } from "./use-visit.ts"

const TONES = {
  empty: "",
  draft: "",
  waiting: "",
  sent: "sent",
  told: "sent",
  refused: "stuck",
  conflict: "stuck",
}

/** What is safe on this phone and what the market has, and what can be done about the difference. */
export function VisitStatus({ onPhone, visit }: { onPhone: VisitOnPhone; visit: KeptVisit }) {
  const say = useChecklistWords()
  const moment = useMoment()
  const [isCopied, setIsCopied] = useState(false)
  const { line, isSending, cannotKeep, reopen, retry, remove } = onPhone
  const { saved_at, refusal, notes } = visit
  const standing = visit.inspection.visit
  const state = stateOf(visit)
  const since = standing?.received_at ?? saved_at
  const copy = () =>
    void navigator.clipboard.writeText(JSON.stringify(notes, null, 2)).then(() => setIsCopied(true))
  return (
    <>
      <div className={`state ${TONES[state]}`} role="status">
        <strong>{say.states[state](since ? moment(since) : "")}</strong>
        {cannotKeep && <strong>{say.cannotKeep}</strong>}
        {line === "no_line" && <span>{say.noLine}</span>}
        {isSending && <span>{say.sending}</span>}
      </div>
      <KeptForOffline />
      {state === "draft" && <p className="soft">{say.draftHint}</p>}
      {state === "refused" && <p className="words">{refusal}</p>}
      {state === "conflict" && standing && (
        <p>{say.conflictText(standing.officer, moment(standing.arrived_at), moment(standing.received_at))}</p>
      )}
      {state === "waiting" && (
        <>
          <p className="soft">{say.waitingHint}</p>
          <p className="deeds">
            <button type="button" onClick={retry} disabled={isSending}>
              {say.sendNow}
            </button>
            <button type="button" className="quiet" onClick={reopen} disabled={isSending}>
              {say.reopen}
            </button>
          </p>
        </>
      )}
      {state === "refused" && (
        <button type="button" onClick={reopen}>
          {say.reopen}
        </button>
      )}
      {state === "conflict" && (
        <button type="button" onClick={copy}>
          {isCopied ? say.copied : say.copy}
        </button>
      )}
      {["sent", "told", "conflict"].includes(state) && (
        <p className="deeds">
          <a href={`/app/inspections/${visit.inspection.id}`}>{say.inAdmin}</a>
          <button
            type="button"
            className="quiet"
            onClick={() => {
              if (state !== "conflict" || confirm(say.sureToRemove)) remove()
            }}
          >
            {say.remove}
          </button>
        </p>
      )}
    </>
  )
}

/** Whether this page opens without a line from now on. */
function KeptForOffline() {
  const say = useChecklistWords()
  const [isReady, setIsReady] = useState(false)
  useEffect(() => {
    void navigator.serviceWorker?.ready.then(() => setIsReady(true))
  }, [])
  return <p className="soft">{isReady ? say.ready : say.notReady}</p>
}
