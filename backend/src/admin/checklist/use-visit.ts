import { useCallback, useEffect, useRef, useState } from "react"
import { type Answer, readInspection, sendVisit } from "./ask-market.ts"
import {
  findKept,
  forget,
  freshVisit,
  isAbout,
  isOthers,
  type KeptVisit,
  keep,
  stateOf,
  type VisitNotes,
} from "./kept-visit.ts"

const AGAIN_MS = 15_000

/** How the last question to the market ended; null while the first is under way. */
type Line = Answer<unknown>["kind"] | "other_officer" | { failed: number } | null

export interface VisitOnPhone {
  /** Null where the phone does not have it. */
  visit: KeptVisit | null
  line: Line
  isSending: boolean
  /** This phone takes nothing; what is shown is in danger. */
  cannotKeep: boolean
  write: (changed: Partial<VisitNotes>) => void
  finish: () => void
  reopen: () => void
  retry: () => void
  remove: () => void
}

/** An inspection as it is kept on this phone: read once, written at every tap, and sent when it is finished. */
export function useVisit(id: string): VisitOnPhone {
  const [visit, setVisit] = useState(() => findKept(id))
  const [line, setLine] = useState<Line>(null)
  const [isSending, setIsSending] = useState(false)
  const [cannotKeep, setCannotKeep] = useState(false)
  const latest = useRef(visit)
  const isUnderWay = useRef(false)

  const show = useCallback((changed: KeptVisit | null) => {
    latest.current = changed
    setVisit(changed)
  }, [])

  const put = useCallback(
    (changed: KeptVisit) => {
      show(changed)
      try {
        keep(changed)
        setCannotKeep(false)
      } catch {
        setCannotKeep(true)
      }
    },
    [show],
  )

  const readAgain = useCallback(async () => {
    const answer = await readInspection(id)
    setLine(answer.kind === "failed" ? { failed: answer.status } : answer.kind)
    if (answer.kind !== "found") return
    const { inspection, officer } = answer.found
    const kept = latest.current
    if (kept && isOthers(kept, officer)) setLine("other_officer")
    put(kept?.saved_at ? { ...kept, inspection } : freshVisit(inspection, officer))
  }, [id, put])

  const send = useCallback(async () => {
    const finished = latest.current
    if (!finished || stateOf(finished) !== "waiting" || isUnderWay.current) return
    isUnderWay.current = true
    setIsSending(true)
    const tried = { ...finished, was_tried: true }
    put(tried)
    const sending = await sendVisit(tried)
    isUnderWay.current = false
    setIsSending(false)
    const isOpen = sending.kind === "sent" || sending.kind === "already_told" || sending.kind === "refused"
    setLine(isOpen ? "found" : sending.kind)
    if (sending.kind === "sent") put({ ...tried, inspection: sending.inspection })
    if (sending.kind === "already_told") {
      put({ ...tried, inspection: { ...tried.inspection, visit: sending.standing } })
    }
    if (sending.kind === "refused") put({ ...tried, refusal: sending.words })
  }, [put])

  useEffect(() => {
    const readAndSend = () => void readAgain().then(send)
    readAndSend()
    const again = setInterval(() => void send(), AGAIN_MS)
    const onLineLost = () => setLine("no_line")
    const onOtherPage = (event: StorageEvent) => {
      if (isAbout(event, id)) show(findKept(id))
    }
    addEventListener("online", readAndSend)
    addEventListener("offline", onLineLost)
    addEventListener("storage", onOtherPage)
    return () => {
      clearInterval(again)
      removeEventListener("online", readAndSend)
      removeEventListener("offline", onLineLost)
      removeEventListener("storage", onOtherPage)
    }
  }, [id, readAgain, send, show])

  const change = (changed: Partial<KeptVisit>) => {
    if (latest.current) put({ ...latest.current, ...changed, saved_at: new Date().toISOString() })
  }
  return {
    visit,
    line,
    isSending,
    cannotKeep,
    write: (changed) => {
      if (latest.current) change({ notes: { ...latest.current.notes, ...changed } })
    },
    finish: () => {
      change({ is_finished: true })
      void send()
    },
    reopen: () => {
      if (!latest.current) return
      const { notes, was_tried } = latest.current
      // The market may have what was tried to send: under another id it says so, and takes no change for a repeat.
      const visit_id = was_tried ? crypto.randomUUID() : notes.visit_id
      change({ notes: { ...notes, visit_id }, is_finished: false, was_tried: false, refusal: null })
    },
    retry: () => void readAgain().then(send),
    remove: () => {
      forget(id)
      location.assign("/checklists/open")
    },
  }
}
