import type { Refusal } from "@cho-ocop/trace"
import { notFound } from "../http/not-found.ts"
import { ProblemError } from "../http/problem.ts"

type Code = Refusal["code"]

/** The field that each refusal is about, and what is said of it. Lots and events of others do not exist. */
const TOLD: Record<
  Exclude<Code, "lot-of-another-vendor" | "lot-unknown">,
  { field: string; message: string }
> = {
  "event-told-already": { field: "time", message: "This was recorded already." },
  "event-in-the-future": { field: "time", message: "What is recorded has happened already." },
  "event-before-its-predecessor": {
    field: "time",
    message: "Something recorded before happened later than this.",
  },
  "event-after-its-successor": {
    field: "time",
    message: "Something that follows happened earlier than this.",
  },
  "lot-opened-already": { field: "number", message: "This lot is open already." },
  "lot-opened-but-not-told-of": { field: "number", message: "Nothing is said of this lot." },
  "correction-of-an-unknown-event": { field: "event_id", message: "This lot has no such event." },
  "event-corrected-already": { field: "event_id", message: "This event was corrected already." },
  "replacement-of-an-uncorrected-event": {
    field: "replaces",
    message: "The event has to be called wrong before another one is told in its place.",
  },
  "event-replaced-already": {
    field: "replaces",
    message: "Another event was told in the place of this one already.",
  },
}

/** Why an event cannot be recorded, as the caller is told: `event_refused`, or `not_found` where a lot is not its own. */
export function eventRefused(refusals: readonly Refusal[]): ProblemError {
  const told = refusals.flatMap(({ code }) =>
    code === "lot-of-another-vendor" || code === "lot-unknown" ? [] : [{ code, ...TOLD[code] }],
  )
  const [first] = told
  if (!first || told.length < refusals.length) return notFound()
  const fields = Object.fromEntries(told.map(({ code, field }) => [field, code.replaceAll("-", "_")]))
  return new ProblemError("event_refused", first.message, fields)
}
